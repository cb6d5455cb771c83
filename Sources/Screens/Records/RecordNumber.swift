import Register

/// Makes what a new record is filed under: its year folder, and its number where its kind has one.
struct RecordNumber {
  let schema: Schema

  /// The year folder of a new record: that of the day or month it must have and that does not lie ahead of it, or
  /// else the year of the book.
  func year(of values: FieldValues, in ledger: Ledger) -> Int? {
    ledger.year.map { year in
      day(of: values)?.year ?? monthField.flatMap { Month(values.text($0.name))?.year } ?? year
    }
  }

  /// `20260820-th-1`, or `202608-dydh-1` for an item of the plan: the first that is free, above all that are taken.
  func free(for values: FieldValues, among taken: [String], on today: Day) -> String {
    let stem = "\(digits(values, today))-\(letters(values))"
    let numbers = taken.compactMap { id in
      id == stem ? 1 : id.hasPrefix("\(stem)-") ? Int(id.dropFirst(stem.count + 1)) : nil
    }
    return "\(stem)-\((numbers.max() ?? 0) + 1)"
  }

  private func digits(_ values: FieldValues, _ today: Day) -> String {
    let month = monthField.map { values.text($0.name) } ?? ""
    let text = month.isEmpty ? (day(of: values) ?? today).description : month
    return text.filter { $0 != "-" }
  }

  /// Plans are numbered by the kind of session planned (format 5.1), other books by their own letters.
  private func letters(_ values: FieldValues) -> String {
    if let letters = schema.shelf?.letters { return letters }
    return (Meeting.Kind(rawValue: values.text("Kind")) ?? .other).letters
  }

  /// The day a record must have.
  private func day(of values: FieldValues) -> Day? {
    schema.fields.lazy.filter { $0.isMandatory && $0.shape == .day && !$0.liesAhead }
      .compactMap { Day(values.text($0.name)) }.first
  }

  private var monthField: Schema.Field? { schema.fields.first { $0.isMandatory && $0.shape == .month } }
}
