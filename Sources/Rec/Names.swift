/// Which names may be given to fields and types.
extension RecFile {
  /// Whether `name` is one our profile allows: `[A-Z][A-Za-z0-9]*`.
  static func isProfileName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isUppercase else { return false }
    return name.utf8.allSatisfy { $0.isLetter || $0.isDigit }
  }

  /// Whether `name` is one that a field of a descriptor may have: `%[A-Za-z0-9_]+`.
  static func isDescriptorName(_ name: String) -> Bool {
    guard name.utf8.first == .percent, name.utf8.count > 1 else { return false }
    return name.utf8.dropFirst().allSatisfy { $0.continuesName }
  }
}
