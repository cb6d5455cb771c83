import Canvas
import Checkup
import Register

extension DuesPage {
  /// Space: pays what is open of the months chosen, a payment each; where there is nothing to pay, takes back what
  /// was paid today.
  mutating func settle(_ world: World) -> [Step] {
    guard let row = selectedRow else { return say(world, "find.nothing") }
    let open = months.filter { row.open($0) != .zero }
    if open.isEmpty { return months.count == 1 ? takeBackToday(row, world) : say(world, "dues.none-open") }
    return pay(open, of: row, "dues.paid", world)
  }

  /// F7: makes up for every closed month that is not settled.
  mutating func makeUp(_ world: World) -> [Step] {
    guard let row = selectedRow else { return [] }
    let owed = (1...12).map { Month(year, $0) }.filter { row.cell($0).owed != .zero }
    if owed.isEmpty { return say(world, "dues.nothing-owed", ["name": row.member, "year": "\(year)"]) }
    return pay(owed, of: row, "dues.made-up", world)
  }

  /// `*`: everyone who owes the month and paid nothing has paid what was assessed.
  mutating func collectRest(_ world: World) -> [Step] {
    guard let dues, let book = world.expected(branch) else { return [] }
    let month = selectedMonth
    guard month <= world.day.month else { return say(world, "dues.not-begun", facts(month)) }
    let open = dues.rows.filter { [.owed, .open].contains($0.cell(month).state) }
    let paying = open.filter { $0.open(month) != nil }
    let (count, left) = (paying.count, open.count - paying.count)
    var facts = facts(month).merging(["count": "\(count)", "left": "\(left)"]) { $1 }
    if paying.isEmpty { return say(world, left > 0 ? "dues.only-unassessed" : "dues.all-paid", facts) }
    var lines = DuesLines(month, in: book)
    var sum = Money.zero
    for row in paying {
      let amount = row.open(month) ?? .zero
      lines.pay(DuesLines.Payment(amount, on: world.day), by: row.member)
      sum += amount
    }
    facts["sum"] = sum.description
    return save([lines], world.texts(left > 0 ? "dues.collected-but" : "dues.collected", facts), world)
  }

  /// Del: takes the last payment of the month away, or the relief where there is none.
  mutating func takeBack(_ world: World) -> [Step] {
    guard let row = selectedRow, let book = world.expected(branch) else { return [] }
    var lines = DuesLines(selectedMonth, in: book)
    if lines.takeBack(from: row.member) {
      return save([lines], world.texts("dues.taken-back", facts(selectedMonth, row)), world)
    }
    guard lines.relief(of: row.member) != nil else {
      return say(world, "dues.nothing-here", facts(selectedMonth, row))
    }
    lines.relieve(row.member, because: nil)
    return save([lines], world.texts("dues.relief-gone", facts(selectedMonth, row)), world)
  }

  private mutating func takeBackToday(_ row: DuesYear.Row, _ world: World) -> [Step] {
    guard let book = world.expected(branch) else { return [] }
    let day = world.day
    var lines = DuesLines(selectedMonth, in: book)
    if lines.takeBack(from: row.member, where: { $0.on == day }) {
      return save([lines], world.texts("dues.taken-back", facts(selectedMonth, row)), world)
    }
    return say(world, "dues.space.\(row.cell(selectedMonth).state.rawValue)", facts(selectedMonth, row))
  }

  private mutating func pay(_ months: [Month], of row: DuesYear.Row, _ id: String, _ world: World) -> [Step] {
    guard let book = world.expected(branch) else { return [] }
    if let unassessed = months.first(where: { row.open($0) == nil }) {
      return say(world, "dues.unassessed", facts(unassessed, row))
    }
    var sum = Money.zero
    let records = months.map { month in
      var lines = DuesLines(month, in: book)
      let amount = row.open(month) ?? .zero
      lines.pay(DuesLines.Payment(amount, on: world.day), by: row.member)
      sum += amount
      return lines
    }
    let named = months.map { world.texts("month", ["month": "\($0.ofYear)"]) }
    let facts = ["name": row.member, "months": world.texts.list(named), "sum": sum.description]
    return save(records, world.texts(id, facts), world)
  }

  /// Sends what changed on its way as one edit and shows it; the field is emptied for the next name.
  private mutating func save(_ records: [DuesLines], _ summary: String, _ world: World) -> [Step] {
    let edit = Edit(
      branch: branch, year: year, fileName: "dues.rec", changes: records.compactMap(\.change),
      summary: summary)
    reload(world.sending(edit))
    clearSearch()
    return [.effect(.save(edit))]
  }

  private func facts(_ month: Month, _ row: DuesYear.Row? = nil) -> [String: String] {
    ["month": "\(month.ofYear)", "year": "\(month.year)", "name": row?.member ?? ""]
  }

  private func say(_ world: World, _ id: String, _ facts: [String: String] = [:]) -> [Step] {
    [.say(Remark(world.texts(id, facts)))]
  }
}

extension DuesYear.Row {
  func cell(_ month: Month) -> DuesCell { cells[month.ofYear - 1] }

  /// What would settle the month; nil where nothing was assessed.
  func open(_ month: Month) -> Money? { cell(month).open }
}
