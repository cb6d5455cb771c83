extension Schema.Shape {
  /// The shape behind a rec type or one of our typedefs.
  init(_ type: String) {
    let words = type.split(separator: " ")
    switch words.first {
    case "Day": self = .day
    case "Month": self = .month
    case "Year": self = .year
    case "Clock": self = .clock
    case "Yuan": self = .yuan
    case "Name": self = .name
    case "Code": self = .code
    case "int": self = .number
    case "real": self = .decimal
    case "range":
      let bounds = words.dropFirst().compactMap { Int($0) }
      self = bounds.count == 2 && bounds[0] <= bounds[1] ? .range(bounds[0]...bounds[1]) : .number
    case "regexp": self = Schema.Shape.choices(in: type).map(Schema.Shape.choice) ?? .text
    default: self = .text
    }
  }

  /// The words of `regexp /^(a|b|c)$/`.
  private static func choices(in type: String) -> [String]? {
    guard let open = type.firstIndex(of: "("), let close = type.lastIndex(of: ")"),
      type[..<open].hasSuffix("/^"), type[close...].dropFirst() == "$/"
    else { return nil }
    let words = type[type.index(after: open)..<close].split(separator: "|").map(String.init)
    return words.contains { $0.contains("[") || $0.contains("(") } ? nil : words
  }
}
