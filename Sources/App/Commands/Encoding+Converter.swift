import Glibc

/// The system's converter from one encoding to UTF-8.
struct Converter: ~Copyable {
  private let descriptor: iconv_t

  /// Fails if the system does not know the encoding.
  init?(from encoding: String) {
    let opened = iconv_open("UTF-8", encoding)
    // What C calls (iconv_t)-1.
    guard let opened, Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The UTF-8 of `bytes`, as far as they can be read, and how many of them that was.
  mutating func convert(_ bytes: [UInt8]) -> (converted: [UInt8], read: Int) {
    // A character of one byte has at most 3 in UTF-8, one of two at most 3, one of four at most 4.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var input = bytes.map(CChar.init(bitPattern:))
    var (inputLeft, outputLeft) = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var (next, free) = (from.baseAddress, to.baseAddress)
        _ = iconv(descriptor, nil, nil, nil, nil)
        _ = iconv(descriptor, &next, &inputLeft, &free, &outputLeft)
      }
    }
    let converted = output.prefix(output.count - outputLeft).map(UInt8.init(bitPattern:))
    return (converted, bytes.count - inputLeft)
  }
}
