import Canvas
import Register

extension MemberCard {
  /// How the member came, went and was kept in touch with: each day that a record of it names, the latest first.
  var ties: MemberSheet {
    var sheet = MemberSheet([
      Column(world.label(Talk.type, "Date"), .whole(10), importance: 9),
      Column(texts("member.tie.what"), .text(least: 12, most: 22), importance: 8),
      Column(texts("member.tie.words"), .text(least: 10), importance: 7),
    ])
    sheet.empty = texts("member.ties.empty")
    let rows = MemberCard.tieTypes.flatMap(rows)
    sheet.rows = rows.sorted { $0.day > $1.day }.map(\.row)
    return sheet
  }

  private static let tieTypes = [
    Development.type, Observation.type, Transfer.type, Away.type, Contact.type, Handling.type,
  ]

  private typealias Dated = (day: String, row: MemberSheet.Row)

  private func rows(_ type: String) -> [Dated] {
    let isYearly = world.schema(type)?.shelf?.isYearly ?? false
    let years: [Int?] = isYearly ? book.years.map(Optional.some) : [nil]
    return years.flatMap { year -> [Dated] in
      let ledger = Ledger(type, of: book.code, year: year)
      guard let words = RecordWords(ledger, world) else { return [] }
      return ledger.records(world).filter { isAbout($0.values) }.flatMap { rows($0, ledger, words) }
    }
  }

  private func isAbout(_ values: FieldValues) -> Bool {
    let names = Set([member.name] + member.aliases)
    return ["Name", "With"].contains { names.contains(values.text($0)) }
  }

  /// A row for each day the record names; what else it says stands beside the first.
  private func rows(_ record: KeptRecord, _ ledger: Ledger, _ words: RecordWords) -> [Dated] {
    let days = words.schema.fields.filter { $0.shape == .day && !record.values.text($0.name).isEmpty }
    let told = words.schema.fields.filter { field in
      !days.contains(field) && !words.isNumber(field) && !["Name", "With"].contains(field.name)
    }
    let rest = told.map { words.value($0, record.values) }.filter { !$0.isEmpty }.joined(separator: "  ")
    return days.enumerated().map { place, field in
      let day = record.values.text(field.name)
      // The one day of a record needs no name of its own.
      let label = field.name == "Date" ? "" : " \(words.label(field))"
      let what = ledger.name(world) + label
      let cells = [Styled(day), Styled(what), Styled(place == 0 ? rest : "")]
      return (day, MemberSheet.Row(cells: cells, way: .record(ledger, line: record.line)))
    }
  }
}
