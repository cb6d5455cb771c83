import Canvas
import Checkup
import Register

extension MemberCard {
  /// What became of each month's dues, the latest first, back to the beginning of last year.
  var dues: MemberSheet {
    var sheet = MemberSheet([
      Column(texts("member.month"), .whole(7), importance: 9),
      Column(texts("member.dues.state"), .whole(4), importance: 8),
      Column(world.label(Assessment.type, "Monthly"), .whole(8), .right, importance: 6),
      Column(texts("member.dues.paid"), .text(least: 10), importance: 7),
    ])
    sheet.empty = texts("member.dues.empty")
    let years = years.map { DuesYear(book, $0, on: world.day) }
    for year in years {
      guard let row = year.row(of: member.name) else { continue }
      let months = (1...12).map { Month(year.year, $0) }.filter { row.cells[$0.ofYear - 1].isTold }
      sheet.rows += months.reversed().map { self.row($0, row) }
    }
    let owed = years.compactMap { $0.row(of: member.name) }.reduce(Money.zero) { $0 + $1.owed }
    if !sheet.rows.isEmpty {
      sheet.notes = [
        Styled(texts("member.dues.sum", ["owed": owed.description]), owed == .zero ? .faint : .warning),
        Styled(texts("dues.legend"), .faint),
      ]
    }
    return sheet
  }

  private func row(_ month: Month, _ row: DuesYear.Row) -> MemberSheet.Row {
    let words = DuesWords(of: book.code, world)
    let cell = row.cells[month.ofYear - 1]
    let relief = DuesLines(month, in: book).relief(of: member.name)
    let told = cell.state == .relieved ? relief ?? "" : texts.list(words.payments(member.name, month))
    return MemberSheet.Row(
      cells: [
        Styled(month.description), words.mark(cell), Styled(cell.assessed?.description ?? texts("dues.none")),
        Styled(told),
      ], way: .dues(month))
  }
}

extension DuesCell {
  /// Whether there is anything to say of the month: not before it comes, and not where the member was not there.
  fileprivate var isTold: Bool { state != .coming && state != .absent }
}
