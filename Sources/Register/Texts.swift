import Rec

/// Every sentence the program says in one language, by id, with `{placeholders}`.
package struct Texts: Sendable {
  private let sentences: [String: String]

  /// The language's tag: `zh-Hans` or `en`.
  package let language: String

  /// Reads a text file: records of an `Id` and a `Text`.
  package init(language: String, _ bytes: [UInt8]) {
    let file = RecFile(bytes)
    var sentences: [String: String] = [:]
    for record in file.records where !record.isDescriptor {
      if let id = file.value("Id", in: record) { sentences[id] = file.value("Text", in: record) ?? "" }
    }
    self.sentences = sentences
    self.language = language
  }

  package var isChinese: Bool { language == "zh-Hans" }
  package var ids: Set<String> { Set(sentences.keys) }

  /// The sentence with its placeholders filled; the id itself if there is no such sentence.
  package func callAsFunction(_ id: String, _ values: [String: String] = [:]) -> String {
    Texts.fill(sentences[id] ?? id, values)
  }

  package func has(_ id: String) -> Bool { sentences[id] != nil }

  /// The word for a value that the files keep in Chinese; the value itself where the language has none for it.
  package func word(_ value: String) -> String { isChinese ? value : sentences["word.\(value)"] ?? value }

  /// `sentence` with `{name}` replaced by the value of that name; one without a value stays as it is.
  package static func fill(_ sentence: String, _ values: [String: String]) -> String {
    guard !values.isEmpty, sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    var filled = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      filled += rest[..<open]
      filled += values[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
