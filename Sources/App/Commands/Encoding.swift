/// A text file from another program, as text: what its bytes mean was found out by what they can mean.
struct DecodedText: Equatable {
  let text: String
  let encoding: Encoding

  /// How a file writes its characters.
  enum Encoding: Equatable {
    case utf8
    /// As spreadsheets save "CSV UTF-8".
    case utf8WithMark
    /// As spreadsheets save "Unicode text".
    case utf16LittleEndian
    case utf16BigEndian
    /// What Chinese editions of spreadsheets save as CSV; GBK and GB 2312 are parts of it.
    case gb18030
  }

  /// Why bytes are no text.
  enum Undecodable: Error, Equatable {
    /// The file of a spreadsheet itself, which must be saved as CSV first.
    case workbook
    /// The byte 0 in the middle of what should be text.
    case binary(offset: Int, line: Int)
    /// Neither UTF-8 nor GB 18030: the first byte, counted from 0, that is neither, and its line, counted from 1.
    case neither(offset: Int, line: Int)
    /// Not UTF-8, and the system has no converter for GB 18030.
    case noConverter
  }

  /// Reads `bytes` by their byte order mark; without one as UTF-8, and if they are not that, as GB 18030.
  init(_ bytes: [UInt8]) throws(Undecodable) {
    if DecodedText.isWorkbook(bytes) { throw .workbook }
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xEF, 0xBB) where bytes.dropFirst(2).first == 0xBF:
      self.init(try DecodedText.utf8(bytes.dropFirst(3)), .utf8WithMark)
    case (0xFF, 0xFE): self.init(try DecodedText.utf16(bytes) { $0 | $1 << 8 }, .utf16LittleEndian)
    case (0xFE, 0xFF): self.init(try DecodedText.utf16(bytes) { $0 << 8 | $1 }, .utf16BigEndian)
    default: try self.init(unmarked: bytes)
    }
  }

  private init(_ text: String, _ encoding: Encoding) {
    self.text = text
    self.encoding = encoding
  }

  private init(unmarked bytes: [UInt8]) throws(Undecodable) {
    if let offset = bytes.firstIndex(of: 0) {
      throw .binary(offset: offset, line: DecodedText.line(of: offset, in: bytes[...]))
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text, .utf8)
    } else {
      self.init(try DecodedText.gb18030(bytes), .gb18030)
    }
  }
}

extension DecodedText {
  /// Whether the bytes begin as a zip archive (xlsx, et, ods) or a compound file (xls) does.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(Undecodable) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let offset = bytes.startIndex + firstFault(in: Array(bytes))
    throw .neither(offset: offset, line: line(of: offset, in: bytes))
  }

  /// The first byte that is not UTF-8.
  private static func firstFault(in bytes: [UInt8]) -> Int {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return bytes.count
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func utf16(
    _ bytes: [UInt8], _ join: (UInt16, UInt16) -> UInt16
  ) throws(Undecodable) -> String {
    var units: [UInt16] = []
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(join(UInt16(bytes[index]), UInt16(bytes[index + 1])))
    }
    if bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) { return text }
    let good = units.count - stray(in: units)
    let line = 1 + units.prefix(good).count { $0 == 10 }
    throw .neither(offset: 2 + good * 2, line: line)
  }

  /// How many units remain from the first surrogate without its partner on.
  private static func stray(in units: [UInt16]) -> Int {
    var index = 0
    while index < units.count {
      let isPair =
        UTF16.isLeadSurrogate(units[index])
        && index + 1 < units.count && UTF16.isTrailSurrogate(units[index + 1])
      if !isPair, UTF16.isLeadSurrogate(units[index]) || UTF16.isTrailSurrogate(units[index]) { break }
      index += isPair ? 2 : 1
    }
    return units.count - index
  }

  private static func gb18030(_ bytes: [UInt8]) throws(Undecodable) -> String {
    let fault = firstFault(in: bytes)
    // Chinese in UTF-8 up to the last character, which is cut off: as GB 18030 it would be nonsense.
    let isCutShort = bytes.count - fault <= 3 && bytes[..<fault].contains { $0 >= 0x80 }
    if isCutShort { throw .neither(offset: fault, line: line(of: fault, in: bytes[...])) }
    guard var converter = Converter(from: "GB18030") else { throw .noConverter }
    let (converted, read) = converter.convert(bytes)
    if read == bytes.count, let text = String(validating: converted, as: UTF8.self) { return text }
    // Whichever encoding reads further is more likely meant, and its first fault the one to look at.
    let offset = max(read, fault)
    throw .neither(offset: offset, line: line(of: offset, in: bytes[...]))
  }

  private static func line(of offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    1 + bytes.prefix(upTo: min(offset, bytes.endIndex)).count { $0 == 10 }
  }
}
