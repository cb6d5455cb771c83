import Canvas
import Checkup
import Register

/// What there is to say of the numbers while they are typed: how they are reckoned, and where they are unusual.
struct DuesNotes {
  private(set) var lines: [Styled] = []

  init(_ sheet: DuesSheet, in book: Book, _ world: World) {
    switch sheet.paper {
    case .payment(let member, let month): lines = DuesNotes.payment(sheet, member, month, book, world)
    case .assessment: lines = DuesNotes.assessment(sheet, world)
    case .remittance(let month):
      let sums = DuesYear(book, month.year, on: world.day).months[month.ofYear - 1]
      lines = [
        Styled(
          world.texts("dues.note.month", ["received": "\(sums.received)", "sent": "\(sums.sent)"]), .faint)
      ]
    case .expense:
      let facts = ["balance": book.duesBalance(on: world.day).description]
      lines = [Styled(world.texts("dues.note.expense", facts), .faint)]
    }
  }

  private static func payment(
    _ sheet: DuesSheet, _ member: String, _ month: Month, _ book: Book, _ world: World
  ) -> [Styled] {
    let made = DuesLines(month, in: book).payments(of: member)
    let assessed = book.assessments(of: member).holding(in: month)?.monthly
    var lines = [
      Styled(
        assessed.map { world.texts("dues.note.assessed", ["monthly": "\($0)"]) }
          ?? world.texts("dues.note.unassessed"), .faint)
    ]
    if !made.isEmpty {
      let told = world.texts.list(made.map { "\($0.on) \($0.amount)" })
      lines.append(Styled(world.texts("dues.note.paid", ["payments": told]), .faint))
    }
    guard let assessed, let amount = Money((sheet.values[.amount] ?? "").trimmed) else { return lines }
    if amount - assessed >= DuesRate.largeContribution {
      lines.append(Styled(world.texts("dues.note.large"), .warning))
    } else if amount != assessed, made.isEmpty {
      lines.append(Styled(world.texts("dues.note.other"), .warning))
    }
    return lines
  }

  /// The calculation with the articles it rests on.
  private static func assessment(_ sheet: DuesSheet, _ world: World) -> [Styled] {
    guard let duesClass = Member.DuesClass(rawValue: sheet.values[.duesClass] ?? ""), let rate = sheet.rate
    else { return [] }
    var facts = ["article": duesClass.article, "class": world.word(duesClass.rawValue)]
    facts["instrument"] = world.catalogue.instrument("F08").map { world.wording.words($0.name) }
    facts["least"] = rate.monthly?.lowerBound.description
    facts["most"] = rate.monthly?.upperBound.description
    var id = "dues.rate.\(rate.id)"
    if case .share(let permille, let base) = rate {
      facts["rate"] = DuesRate.percent(permille)
      facts["base"] = base.description
    }
    if rate == .baseUnknown { id += duesClass == .retired ? ".pension" : "" }
    var lines = [
      Styled(world.texts(id, facts), .bold), Styled(world.texts("dues.rate.basis", facts), .faint),
    ]
    guard let monthly = Money((sheet.values[.monthly] ?? "").trimmed) else { return lines }
    if !rate.allows(monthly, ceiling: sheet.terms.ceiling) {
      lines.append(Styled(world.texts("dues.note.off-rate"), .warning))
    }
    if rate != .relieved, monthly > sheet.terms.ceiling {
      let facts = ["ceiling": "\(sheet.terms.ceiling)"]
      lines.append(Styled(world.texts("dues.note.ceiling", facts), .warning))
    }
    return lines
  }
}

extension DuesRate {
  /// The text that tells of it.
  fileprivate var id: String {
    switch self {
    case .share: "share"
    case .fixed: "fixed"
    case .range: "range"
    case .baseUnknown: "base-unknown"
    case .relieved: "relieved"
    }
  }
}
