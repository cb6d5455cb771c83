/// Kinds of record that few branches keep and few rules ask for: a new one is a line in `furtherKinds`.
extension Book {
  /// The kinds that files of that name hold, beyond those a book keeps at hand.
  static let furtherKinds: [String: [any RecordKind.Type]] = [
    "appraisals.rec": [Appraisal.self],
    "development.rec": [Development.self], "observations.rec": [Observation.self],
    "disclosures.rec": [Disclosure.self], "reports.rec": [Report.self], "expenses.rec": [Expense.self],
    "duties.rec": [Duty.self], "responses.rec": [Response.self],
    "away.rec": [Away.self], "contacts.rec": [Contact.self], "handling.rec": [Handling.self],
    "transfers.rec": [Transfer.self],
  ]

  /// All records of a further kind, in the order of the files.
  package func records<Kind: RecordKind>(_ kind: Kind.Type = Kind.self) -> [Kind] {
    further[ObjectIdentifier(kind)] as? [Kind] ?? []
  }
}

extension Roll {
  /// The records of that kind, put behind those already read.
  mutating func add<Kind: RecordKind>(
    _ kind: Kind.Type, to shelves: inout [ObjectIdentifier: [any RecordKind]]
  ) {
    let found = all(kind)
    if !found.isEmpty { shelves[ObjectIdentifier(kind), default: []] += found }
  }
}
