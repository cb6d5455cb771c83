import Checkup
import Register

/// Makes an edit of what is filled in; what is wrong with it was looked at before.
struct DuesFiling {
  private let values: [DuesItem: String]
  private let book: Book
  private let world: World

  init(_ values: [DuesItem: String], in book: Book, _ world: World) {
    self.values = values.mapValues(\.trimmed)
    self.book = book
    self.world = world
  }

  /// Nil where nothing would change.
  func edit(of paper: DuesPaper) -> Edit? {
    switch paper {
    case .payment(let member, let month): payment(by: member, for: month)
    case .assessment(let member, let month): assessment(of: member, in: month)
    case .remittance(let month): remittance(of: month)
    case .expense: expense
    }
  }

  private func payment(by member: String, for month: Month) -> Edit? {
    var lines = DuesLines(month, in: book)
    var facts = ["name": member, "month": "\(month.ofYear)", "amount": amount?.description ?? ""]
    let reason = values[.relief] ?? ""
    if !reason.isEmpty {
      facts["reason"] = reason
      lines.takeBack(from: member)
      lines.relieve(member, because: reason)
      return edit("dues.rec", month.year, lines.change, "dues.filed.relief", facts)
    }
    guard let amount, let day else { return nil }
    let payment = DuesLines.Payment(amount, on: day, note: values[.note] ?? "")
    let cell = DuesYear(book, month.year, on: world.day).row(of: member)?.cell(month)
    lines.relieve(member, because: nil)
    if cell?.state == .partly {
      lines.pay(payment, by: member)
    } else {
      lines.replaceLast(of: member, with: payment)
    }
    facts["monthly"] = cell?.assessed?.description
    let isOther = cell?.assessed.map { $0 != amount && cell?.open != amount } ?? false
    return edit("dues.rec", month.year, lines.change, isOther ? "dues.filed.other" : "dues.filed", facts)
  }

  private func remittance(of month: Month) -> Edit? {
    guard let amount, let day else { return nil }
    var lines = DuesLines(month, in: book)
    lines.send(amount, on: day)
    let facts = ["month": "\(month.ofYear)", "amount": amount.description]
    return edit("dues.rec", month.year, lines.change, "dues.filed.remittance", facts)
  }

  private func assessment(of member: String, in month: Month) -> Edit? {
    guard let from = DuesCheck.month(values[.from] ?? "", in: month.year),
      let monthly = money(.monthly)
    else { return nil }
    let duesClass = values[.duesClass] ?? ""
    let base = Member.DuesClass(rawValue: duesClass)?.hasBase == true ? money(.base)?.description : nil
    let fields = [("Class", duesClass), ("Base", base ?? ""), ("Monthly", monthly.description)]
    let key = "\(member) \(from)"
    let facts = ["name": member, "from": from.description, "monthly": monthly.description]
    let kept = book.assessments(of: member).first { $0.from == from }
    let action: Edit.Action =
      kept == nil
      ? .add(
        [Writing.Line("Member", member), Writing.Line("From", from.description)]
          + fields.filter { !$0.1.isEmpty }.map { Writing.Line($0.0, $0.1) })
      : .set(fields.map { Edit.Field($0.0, $0.1.isEmpty ? [] : [$0.1]) })
    if let kept, kept.duesClass.rawValue == duesClass, kept.base?.description == base,
      kept.monthly == monthly
    {
      return nil
    }
    let written = kept.map { "\(book.names[$0.member]) \(from)" } ?? key
    return edit(
      "assessments.rec", from.year, Edit.Change(Assessment.type, written, action), "dues.filed.assessment",
      facts)
  }

  private var expense: Edit? {
    guard let amount, let day, let use = Expense.Use(rawValue: values[.use] ?? "") else { return nil }
    var expense = Expense(id: freeID(on: day), date: day, amount: amount, use: use)
    expense.purpose = some(.purpose)
    expense.decided = some(.decided)
    expense.origin = values[.origin].flatMap { Expense.Origin(rawValue: $0) }
    var writing = Writing(names: book.names)
    expense.write(to: &writing)
    let facts = ["amount": amount.description, "use": world.word(use.rawValue)]
    return edit(
      "expenses.rec", day.year, Edit.Change(Expense.type, expense.id, .add(writing.fields)),
      "dues.filed.expense", facts)
  }
}

extension DuesFiling {
  private var amount: Money? { money(.amount) }
  private var day: Day? { DuesCheck.day(values[.date] ?? "", world) }
  private func money(_ item: DuesItem) -> Money? { Money(values[item] ?? "") }
  private func some(_ item: DuesItem) -> String? {
    values[item].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func edit(
    _ fileName: String, _ year: Int, _ change: Edit.Change?, _ summary: String, _ facts: [String: String]
  ) -> Edit? {
    change.map {
      Edit(
        branch: book.code, year: year, fileName: fileName, changes: [$0],
        summary: world.texts(summary, facts))
    }
  }

  /// The day and a number within it, one above the highest there is: `20260820-zc-2`.
  private func freeID(on day: Day) -> String {
    let head = day.description.filter { $0 != "-" } + "-zc-"
    let numbers = book.records(Expense.self).map(\.id).filter { $0.hasPrefix(head) }
      .compactMap { Int($0.dropFirst(head.count)) }
    return "\(head)\((numbers.max() ?? 0) + 1)"
  }
}
