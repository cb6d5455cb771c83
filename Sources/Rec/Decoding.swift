/// How the value of a field is read from its lines.
extension RecFile {
  /// The value written in `raw`: a `+` begins a new line, a `\` at the end of one joins the next.
  static func decoded(_ raw: some RandomAccessCollection<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(raw.count)
    var rest = raw[...]
    while let lineFeed = rest.firstIndex(of: .lineFeed) {
      let line = withoutReturn(rest[..<lineFeed])
      rest = rest[lineFeed...].dropFirst()
      if line.last == .backslash {
        value += line.dropLast()
      } else {
        value += line
        value.append(.lineFeed)
        // Here stands the "+", and a blank that only sets it off.
        rest = rest.dropFirst()
        if rest.first == .blank { rest = rest.dropFirst() }
      }
    }
    // A "\" with nothing after it joins nothing.
    value += rest.last == .backslash ? rest.dropLast() : rest
    return value
  }
}
