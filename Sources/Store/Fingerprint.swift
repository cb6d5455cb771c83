import Crypto

/// The SHA-256 of some bytes.
package struct Fingerprint: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// Digests `content`.
  package init(of content: [UInt8]) {
    bytes = Array(SHA256.hash(data: content))
  }
}

extension Fingerprint: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
