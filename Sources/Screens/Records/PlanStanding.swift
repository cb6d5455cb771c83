import Canvas
import Checkup
import Register

/// How the items of a plan stand: what fulfilled them, or whether they are late.
struct PlanStanding: Equatable, Sendable {
  private struct Told: Equatable, Sendable {
    let month: Month
    let due: Day
    let fulfilment: PlanDiary.Fulfilment
  }

  private var items: [String: Told] = [:]

  /// Nothing where the book is no plan.
  init(_ ledger: Ledger, _ world: World) {
    guard ledger.type == PlanItem.type, let book = world.books[ledger.branch] else { return }
    let diary = PlanDiary(book, until: world.day)
    for item in book.plan {
      items[item.id] = Told(month: item.month, due: item.dueDay, fulfilment: diary.fulfilment(of: item))
    }
  }

  /// The number of the session that fulfilled an item.
  func session(of item: Kept.ID) -> String? {
    if case .session(let id) = items[item.key]?.fulfilment { id } else { nil }
  }

  /// By which items are listed: their months, and their days within them.
  func order(_ item: Kept.ID) -> (Month, Day)? { items[item.key].map { ($0.month, $0.due) } }

  /// What became of an item, in a few letters.
  func cell(_ item: Kept.ID, _ ledger: Ledger, _ world: World) -> Styled {
    guard let told = items[item.key] else { return Styled("") }
    switch told.fulfilment {
    case .notAsked: return Styled("-", .faint)
    case .open:
      let isLate = told.due < world.day
      return Styled(world.texts(isLate ? "plan.late" : "plan.coming"), isLate ? .warning : .faint)
    case .session(let id):
      guard let meeting = world.books[ledger.branch]?.meetings.first(where: { $0.id == id }) else {
        return Styled(world.texts("plan.unknown"), .warning)
      }
      return Styled("\(world.word(meeting.state.rawValue)) \(meeting.date)", .good)
    }
  }
}
