/// Why a name is refused as the name of a file or folder.
package enum NameFault: Hashable {
  case empty
  case slash
  /// A NUL or another control, or an invisible character.
  case unseen(Unicode.Scalar)
  /// Begins with `.` (hidden) or `-` (reads as an option).
  case badStart(Unicode.Scalar)
  case twoDots
  /// Ends in a blank or a dot, which some systems drop.
  case badEnd(Unicode.Scalar)
  /// Longer than 255 bytes.
  case tooLong(bytes: Int)
  /// Not UTF-8, as some other program made it.
  case notText
  /// Not a code of upper-case letters, digits and hyphens, at most 32 of them.
  case notCode
  /// Not a year of four digits.
  case notYear
  /// Does not end in `.rec`.
  case notRecords
}

extension NameFault {
  /// The longest name a folder of Linux can hold, in bytes.
  static let limit = 255

  /// Finds what forbids `name` as the name of one file or folder, if anything does.
  package static func inName(_ name: String) -> NameFault? {
    guard let first = name.unicodeScalars.first, let last = name.unicodeScalars.last else { return .empty }
    if name.utf8.contains(UInt8(ascii: "/")) { return .slash }
    if let scalar = name.unicodeScalars.first(where: \.isUnseen) { return .unseen(scalar) }
    if first == "." || first == "-" { return .badStart(first) }
    if zip(name.utf8, name.utf8.dropFirst()).contains(where: { $0 == dot && $1 == dot }) { return .twoDots }
    if last == "." || last.properties.isWhitespace { return .badEnd(last) }
    return name.utf8.count > limit ? .tooLong(bytes: name.utf8.count) : nil
  }

  /// As a byte: looking for text in text costs a thousand times more, and a look at a register asks it of every file.
  private static var dot: UInt8 { UInt8(ascii: ".") }

  /// Finds what forbids `code` as a branch code, if anything does.
  package static func inCode(_ code: String) -> NameFault? {
    if let fault = inName(code) { return fault }
    let allowed = code.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: byte == UInt8(ascii: "-")
      }
    }
    return allowed && code.utf8.count <= 32 ? nil : .notCode
  }

  /// Finds what forbids `year` as the name of a year's folder, if anything does.
  package static func inYear(_ year: String) -> NameFault? {
    let digits = year.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits && year.utf8.count == 4 ? nil : .notYear
  }
}

extension NameFault {
  /// Finds what forbids `name` as the name of a record file, if anything does.
  package static func inRecordFile(_ name: String) -> NameFault? {
    inName(name) ?? (name.hasSuffix(".rec") ? nil : .notRecords)
  }
}

extension Unicode.Scalar {
  /// Whether the character has no mark of its own on a screen: controls, format characters, separators.
  var isUnseen: Bool {
    // Nearly every name is made of these, and asking the tables of Unicode takes a while.
    if (" "..."~").contains(self) { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: false
    }
  }
}
