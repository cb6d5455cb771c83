import Canvas
import Register

/// What is wrong with a record as it is filled in, in words for the line it is in.
struct RecordCheck {
  let words: RecordWords

  /// What is wrong with what is there; empty lines are not looked at.
  func faults(in values: FieldValues) -> [RecordItem: String] {
    var faults: [RecordItem: String] = [:]
    for item in RecordItem.all(of: values, words) {
      guard let field = words.schema.field(item.field), !values[item].isEmpty else { continue }
      if let fault = fault(values[item], field) { faults[item] = fault }
    }
    return faults
  }

  /// What keeps a record from being saved: what is wrong, and what must be there and is not.
  ///
  /// - Parameter others: the keys of the other records of its file.
  func obstacles(to values: FieldValues, others: Set<String>) -> [RecordItem: String] {
    var obstacles = faults(in: values)
    for field in words.schema.fields where field.isMandatory && !words.isNumber(field) {
      if values.text(field.name).isEmpty {
        obstacles[RecordItem(field: field.name)] = words.world.texts("meeting.fault.empty")
      }
    }
    let key = values.key(words.schema)
    if obstacles.isEmpty, others.contains(key), let first = words.schema.keys.first {
      obstacles[RecordItem(field: first)] = words.world.texts("misfit.taken", ["key": key])
    }
    return obstacles
  }

  private func fault(_ text: String, _ field: Schema.Field) -> String? {
    let texts = words.world.texts
    if text.split(whereSeparator: \.isNewline).contains(where: { $0.hasSuffix("\\") }) {
      return texts("meeting.fault.backslash")
    }
    if isRight(text, field) { return nil }
    switch field.shape {
    case .day: return texts("meeting.fault.date", ["typed": text])
    case .clock: return texts("meeting.fault.time", ["typed": text])
    case .month: return texts("record.fault.month", ["typed": text])
    case .year: return texts("meeting.fault.for-year")
    case .yuan: return texts("record.fault.yuan", ["typed": text])
    case .number: return texts("record.fault.integer")
    case .decimal: return texts("record.fault.number")
    case .range(let range):
      let facts = ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"]
      return texts("record.fault.range", facts)
    case .name: return texts("meeting.fault.blank-in-name")
    case .choice: return texts("record.fault.choice", ["typed": text])
    case .code: return texts("record.fault.code")
    case .text:
      let hint = words.hint(field)
      return texts("record.fault.shape", ["shape": hint.isEmpty ? field.pattern ?? "" : hint])
    }
  }

  /// Whether the file, and whoever reads it, will take the text.
  private func isRight(_ text: String, _ field: Schema.Field) -> Bool {
    switch field.shape {
    case .day: Day(text) != nil
    case .clock: WallTime(text) != nil
    case .month: Month(text) != nil
    case .year: text.utf8.count == 4 && Int(text).map { 1000...2999 ~= $0 } ?? false
    case .yuan: Money(text)?.description == text
    case .number: Int(text).map { abs($0) < 1_000_000_000 } ?? false
    case .decimal: isDecimal(text)
    case .range(let range): Int(text).map(range.contains) ?? false
    case .name: !text.contains(where: \.isWhitespace)
    case .choice(let options): options.contains(text)
    case .code, .text: field.pattern.map { matches(text, $0) } ?? true
    }
  }

  /// Digits, with a point between them at most: `8`, `0.5`.
  private func isDecimal(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in 1...6 ~= part.count && part.utf8.allSatisfy { 48...57 ~= $0 } }
  }

  /// Schemas anchor their expressions, so a match anywhere is one of the whole text.
  private func matches(_ text: String, _ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return true }
    return text.firstMatch(of: regex) != nil
  }
}
