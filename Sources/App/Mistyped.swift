import Register

/// What the parser of arguments says of a command that cannot be understood, in the language the person speaks.
///
/// The parser speaks English only, and tells what was wrong in sentences: those are recognised and said anew.
struct Mistyped {
  let texts: Texts

  /// The parser's whole message, line by line.
  func lines(_ message: String) -> [String] {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return texts.isChinese ? lines.filter { !$0.isEmpty }.map(said) : lines.filter { !$0.isEmpty }
  }

  private func said(_ line: String) -> String {
    for (id, pattern) in Mistyped.frames {
      guard let rest = pattern.values(in: line)?.first else { continue }
      return texts(
        "mistyped.\(id)", ["what": id == "error" ? sentence(rest) : String(rest.drop(while: \.isWhitespace))])
    }
    return line
  }

  private func sentence(_ english: String) -> String {
    for (id, pattern) in Mistyped.sentences {
      guard let values = pattern.values(in: english) else { continue }
      let names = ["a", "b", "c"]
      return texts(
        "mistyped.\(id)", Dictionary(zip(names, values.map(listed))) { first, _ in first })
    }
    return english
  }

  /// The parser's lists: `'text', 'ndjson' or 'csv'`.
  private func listed(_ value: String) -> String {
    value.replacing("', '", with: "、").replacing("' or '", with: "、").replacing("' and '", with: "、")
  }
}

extension Mistyped {
  /// What the lines begin with.
  private static let frames: [(id: String, Pattern)] = [
    ("error", Pattern("Error: @")), ("help", Pattern("Help: @")), ("usage", Pattern("Usage: @")),
    ("more", Pattern("  See '@' for more information.")),
  ]

  /// The parser's sentences, the longer before those they begin with.
  private static let sentences: [(id: String, Pattern)] = [
    ("unknown-like", Pattern("Unknown option '@'. Did you mean '@'?")),
    ("unknown", Pattern("Unknown option '@'")),
    ("no-value", Pattern("Missing value for '@'")),
    ("value-of", Pattern("The value '@' is invalid for '@'. Please provide one of '@'.")),
    ("value-list", Pattern("The value '@' is invalid for '@'. Please provide one of the following:")),
    ("value", Pattern("The value '@' is invalid for '@'")),
    ("value", Pattern("The value '@' is invalid for '@': @")),
    ("extra", Pattern("Unexpected argument '@'")),
    ("extras", Pattern("@ unexpected arguments: '@'")),
    ("missing", Pattern("Missing expected argument '@'")),
    ("missing-one", Pattern("Missing one of: '@'")),
    ("takes-none", Pattern("The option '@' does not take any value, but '@' was specified.")),
    ("no-command", Pattern("Missing required subcommand.")),
  ]
}

/// A sentence with gaps, written `@`.
private struct Pattern: Sendable {
  private let parts: [String]

  init(_ text: String) {
    parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
  }

  /// What stands in the gaps; nil for another sentence.
  func values(in text: String) -> [String]? {
    guard let first = parts.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var values: [String] = []
    for (index, part) in parts.enumerated().dropFirst() {
      if index == parts.count - 1 {
        guard rest.hasSuffix(part) else { return nil }
        values.append(String(rest.dropLast(part.count)))
        return values
      }
      guard let found = rest.firstRange(of: part) else { return nil }
      values.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty ? values : nil
  }
}
