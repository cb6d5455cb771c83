import Canvas
import Register

/// Writes what was typed in a field as the files have it: `16` yuan as `16.00`, `11` as `2026-11`.
struct RecordTidying {
  let schema: Schema

  /// The year that a month without one is of.
  let year: Int

  /// What is filled in, without blanks at the ends and without empty lines. What nobody touched stays as it was.
  func tidied(_ values: FieldValues, since base: FieldValues) -> FieldValues {
    var tidied = values
    for field in schema.fields where values[field.name] != base[field.name] {
      tidied[field.name] = values[field.name].map { text($0, field) }.filter { !$0.isEmpty }
    }
    return tidied
  }

  private func text(_ typed: String, _ field: Schema.Field) -> String {
    let text = typed.trimmed
    switch field.shape {
    case .yuan: return Money(text)?.description ?? text
    case .month: return Month(typed: text, year: year)?.description ?? text
    case .clock: return WallTime(typed: text)?.description ?? text
    case .number, .range, .year: return Int(text).map { "\($0)" } ?? text
    case .text where !field.isOneLine: return lines(typed)
    case .day, .name, .decimal, .code, .choice, .text: return text
    }
  }

  /// Without blanks at the ends of lines, and without empty lines at the end.
  private func lines(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
