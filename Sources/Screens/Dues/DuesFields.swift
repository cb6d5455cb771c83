import Canvas
import Checkup
import Register

/// Makes the lines of a form of the dues.
struct DuesFields {
  let paper: DuesPaper
  let book: Book
  let world: World
  let values: [DuesItem: String]

  func field(_ item: DuesItem) -> Field<DuesItem> {
    Field(
      item, world.texts("dues.item.\(item.rawValue)"), content(item), isRequired: paper.isRequired(item),
      width: width(item), hint: hint(item))
  }

  private func width(_ item: DuesItem) -> Int? {
    switch item {
    case .amount, .base, .monthly, .date: 12
    case .from: 9
    default: nil
    }
  }

  private func content(_ item: DuesItem) -> Field<DuesItem>.Content {
    let text = values[item] ?? ""
    switch item {
    case .amount, .base, .monthly: return .number(NumberField(text))
    case .date:
      return .date(DateField(Day(text)?.civilDay, today: world.day.civilDay, leaning: .past))
    case .duesClass: return .choice(choice(Member.DuesClass.allCases.map(\.rawValue), text))
    case .use: return .choice(choice(Expense.Use.allCases.map(\.rawValue), text))
    case .origin: return .choice(choice(Expense.Origin.allCases.map(\.rawValue), text))
    case .decided: return .choice(ChoiceField(sessions, chosen: text))
    case .from, .note, .relief, .purpose: return .line(LineEditor(text))
    }
  }

  private func choice(_ values: [String], _ chosen: String) -> ChoiceField {
    ChoiceField(values.map { ChoiceField.Option($0, world.word($0)) }, chosen: chosen)
  }

  /// The sessions that may have decided an expense, the latest first.
  private var sessions: [ChoiceField.Option] {
    let held = book.meetings.filter {
      $0.state == .held && ($0.kind == .committee || $0.kind == .assembly) && $0.date <= world.day
    }
    return held.sorted { ($0.date, $0.id) > ($1.date, $1.id) }.prefix(9).map {
      ChoiceField.Option($0.id, "\(world.word($0.kind.rawValue)) \($0.date)")
    }
  }

  private func hint(_ item: DuesItem) -> String {
    let id = "dues.hint.\(item.rawValue)"
    return world.texts.has(id) ? world.texts(id) : ""
  }
}
