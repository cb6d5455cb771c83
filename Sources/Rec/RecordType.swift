/// What a `%rec` field says.
extension RecFile {
  /// The type that records after a descriptor have: the name its `%rec` value begins with, as recutils
  /// reads it; empty if it begins with none.
  static func typeName(in value: [UInt8]) -> String {
    let word = firstWord(of: value)
    guard let first = word.first, first.beginsName else { return "" }
    let rest = word.dropFirst().prefix { $0.continuesName }
    return String(decoding: word.prefix(rest.count + 1), as: UTF8.self)
  }

  /// The first word of a `%rec` value.
  static func firstWord(of value: [UInt8]) -> ArraySlice<UInt8> {
    value.drop { $0.isBlank || $0 == .lineFeed }.prefix { !$0.isBlank && $0 != .lineFeed }
  }
}
