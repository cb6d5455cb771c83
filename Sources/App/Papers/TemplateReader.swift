/// Takes a template apart, line by line.
struct TemplateReader {
  private enum Token {
    case text(String)
    case tag(String, line: Int)
  }

  private let path: String
  private var tokens: [Token] = []
  private var place = 0
  private var failure: Template.Flaw?

  init(path: String, _ text: String) {
    self.path = path
    do throws(Template.Flaw) {
      // Bytes, because "\r\n" is one Character and no "\n".
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        try read(Substring(line), index + 1, isLast: index == lines.count - 1)
      }
    } catch {
      failure = error
    }
  }

  /// Everything there is.
  mutating func pieces() throws(Template.Flaw) -> [Template.Piece] {
    if let failure { throw failure }
    return try pieces(until: nil)
  }
}

extension TemplateReader {
  private mutating func read(_ line: Substring, _ number: Int, isLast: Bool) throws(Template.Flaw) {
    var found: [Token] = []
    var rest = line
    while let open = rest.firstRange(of: "{{") {
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        throw Template.Flaw(path: path, line: number, reason: .unclosedTag)
      }
      if open.lowerBound > rest.startIndex { found.append(.text(String(rest[..<open.lowerBound]))) }
      found.append(.tag(String(rest[open.upperBound..<close.lowerBound]), line: number))
      rest = rest[close.upperBound...]
    }
    if TemplateReader.isStructure(found, rest) {
      tokens += found.filter { if case .tag = $0 { true } else { false } }
    } else {
      tokens += found + [.text(String(rest) + (isLast ? "" : "\n"))]
    }
  }

  /// Whether a line holds one tag that is no field, and blanks.
  private static func isStructure(_ tokens: [Token], _ rest: Substring) -> Bool {
    var tags = 0
    for token in tokens {
      switch token {
      case .text(let text): if !text.allSatisfy(\.isWhitespace) { return false }
      case .tag(let tag, _):
        guard let first = tag.first, "#?^/>!".contains(first) else { return false }
        tags += 1
      }
    }
    return tags == 1 && rest.allSatisfy(\.isWhitespace)
  }

  /// The pieces up to the end of the section `open`, which began on that line.
  private mutating func pieces(until open: (name: String, line: Int)?) throws(Template.Flaw) -> [Template
    .Piece]
  {
    var pieces: [Template.Piece] = []
    while place < tokens.count {
      let token = tokens[place]
      place += 1
      switch token {
      case .text(let text): pieces.append(.text(text))
      case .tag(let tag, let line):
        if tag.first == "/" {
          guard try name(tag.dropFirst(), line) == open?.name else {
            throw Template.Flaw(path: path, line: line, reason: .strayEnd(tag))
          }
          return pieces
        }
        if let piece = try piece(tag, line) { pieces.append(piece) }
      }
    }
    if let open { throw Template.Flaw(path: path, line: open.line, reason: .unclosedSection(open.name)) }
    return pieces
  }

  private mutating func piece(_ tag: String, _ line: Int) throws(Template.Flaw) -> Template.Piece? {
    switch tag.first {
    case "!": return nil
    case ">": return .other(try name(tag.dropFirst(), line), line: line)
    case "#": return try section(.eachRow, tag, line)
    case "?": return try section(.filled, tag, line)
    case "^": return try section(.empty, tag, line)
    default: return try field(tag, line)
    }
  }

  private mutating func section(
    _ condition: Template.Condition, _ tag: String, _ line: Int
  ) throws(Template.Flaw) -> Template.Piece {
    let name = try name(tag.dropFirst(), line)
    return .section(name, condition, try pieces(until: (name, line)), line: line)
  }

  private func field(_ tag: String, _ line: Int) throws(Template.Flaw) -> Template.Piece {
    let parts = tag.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .field(try name(parts[0], line), nil, line: line) }
    let isRight = parts[1].first == ">"
    guard let cells = Int(isRight ? parts[1].dropFirst() : parts[1]), 1...200 ~= cells else {
      throw Template.Flaw(path: path, line: line, reason: .badTag(tag))
    }
    return .field(try name(parts[0], line), Template.Width(cells: cells, isRight: isRight), line: line)
  }

  /// Letters, digits and hyphens.
  private func name(_ text: Substring, _ line: Int) throws(Template.Flaw) -> String {
    let isName =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
    if isName { return String(text) }
    throw Template.Flaw(path: path, line: line, reason: .badTag(String(text)))
  }
}

extension Substring {
  /// Where `other`, which is ASCII, first stands.
  fileprivate func firstRange(of other: String) -> Range<Index>? {
    let sought = Array(other.utf8)
    var place = utf8.startIndex
    while place < utf8.endIndex {
      if utf8[place...].starts(with: sought) {
        return place..<utf8.index(place, offsetBy: sought.count)
      }
      utf8.formIndex(after: &place)
    }
    return nil
  }
}
