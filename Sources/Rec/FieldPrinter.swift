/// How a field is written in our profile: one blank after the colon, `+ ` before every further line.
struct FieldPrinter {
  /// LF, or CR LF in a file that has it.
  var lineEnd: [UInt8] = [.lineFeed]

  /// The lines of a new field.
  func lines(of field: NewField) throws(Unprintable) -> [UInt8] {
    guard RecFile.isProfileName(field.name) || RecFile.isDescriptorName(field.name) else {
      throw Unprintable(field: field.name, line: 1, reason: .name)
    }
    return try lines(name: field.name, separator: [.blank], value: Array(field.value.utf8))
  }

  /// The lines of a new record.
  func lines(of fields: [NewField]) throws(Unprintable) -> [UInt8] {
    var printed: [UInt8] = []
    for field in fields {
      printed += try lines(of: field)
    }
    return printed
  }

  /// The lines of a field whose name is in the file already, with `separator` kept where that can be.
  func lines(
    name: String, separator: some Collection<UInt8>, value: [UInt8]
  ) throws(Unprintable) -> [UInt8] {
    var printed = Array(name.utf8)
    printed.append(.colon)
    let lines = value.split(separator: .lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let reason = Self.obstacle(in: line) {
        throw Unprintable(field: name, line: index + 1, reason: reason)
      }
      if index > 0 { printed.append(.plus) }
      if let first = line.first {
        if index > 0 || !separator.isEmpty || first.isBlank || first >= 0x80 {
          printed.append(index == 0 ? separator.first ?? .blank : .blank)
        }
        printed += line
      }
      printed += lineEnd
    }
    return printed
  }

  private static func obstacle(in line: ArraySlice<UInt8>) -> Unprintable.Reason? {
    if line.contains(0) { return .nul }
    if line.contains(.carriageReturn) { return .carriageReturn }
    return line.last == .backslash ? .endsInBackslash : nil
  }
}

extension RecFile {
  /// The bytes of a record with `fields` in this order, which reads back as exactly these values.
  package static func printed(_ fields: [NewField]) throws(Unprintable) -> [UInt8] {
    try FieldPrinter().lines(of: fields)
  }
}
