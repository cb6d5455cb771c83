extension RecFile {
  /// The file as it was read, put together again from its fields and what stands between them.
  package func print() -> [UInt8] {
    var printed: [UInt8] = []
    printed.reserveCapacity(bytes.count)
    for field in fields {
      printed += bytes[printed.count..<field.name.lowerBound]
      printed += bytes[field.name]
      printed.append(.colon)
      printed += bytes[field.separator]
      printed += bytes[field.value]
      printed += bytes[field.terminator]
    }
    printed += bytes[printed.count...]
    return printed
  }
}
