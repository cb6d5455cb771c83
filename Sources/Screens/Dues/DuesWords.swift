import Canvas
import Checkup
import Register

/// The words for what became of a month.
struct DuesWords {
  private let world: World
  private let branch: String

  init(of branch: String, _ world: World) {
    self.branch = branch
    self.world = world
  }

  func mark(_ cell: DuesCell) -> Styled {
    Styled(world.texts("dues.cell.\(cell.state.rawValue)"), Style.of(cell.state))
  }

  /// What a member is to pay in a month; a word where nothing was assessed.
  func monthly(_ row: DuesYear.Row, _ month: Month) -> Styled {
    row.cell(month).assessed.map { Styled($0.description) } ?? Styled(world.texts("dues.none"), .warning)
  }

  /// What is missing of the closed months; how many they are where nothing was assessed for some.
  func owed(_ row: DuesYear.Row) -> Styled {
    let open = row.cells.filter { $0.owed != .zero }
    let isKnown = open.allSatisfy { $0.owed != nil }
    let text = isKnown ? row.owed.description : world.texts("dues.months", ["count": "\(open.count)"])
    return Styled(text, open.isEmpty ? .faint : [.warning, .bold])
  }

  /// What is known of one month of one member, in a sentence: what the rules say of it, or who paid when.
  func sentence(_ row: DuesYear.Row, _ month: Month) -> String {
    let cell = row.cell(month)
    var facts = ["name": row.member, "month": "\(month.ofYear)", "paid": cell.paid.description]
    if let finding = finding(row.member, month) {
      facts["message"] = world.wording.message(finding)
      return world.texts(cell.open == .zero ? "dues.found" : "dues.found.open", facts)
    }
    facts["monthly"] = cell.assessed?.description ?? world.texts("dues.none")
    facts["payments"] = world.texts.list(payments(row.member, month))
    facts["reason"] = world.expected(branch).flatMap { DuesLines(month, in: $0).relief(of: row.member) } ?? ""
    return world.texts("dues.says.\(cell.state.rawValue)", facts)
  }

  /// `2026-03-10 16.25 女儿代交`, for each payment.
  func payments(_ name: String, _ month: Month) -> [String] {
    guard let book = world.expected(branch) else { return [] }
    return DuesLines(month, in: book).payments(of: name).map { payment in
      ["\(payment.on)", "\(payment.amount)", payment.note].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// What the rules found of the month. What was paid meanwhile is not asked for any more.
  private func finding(_ member: String, _ month: Month) -> Finding? {
    guard world.sending.isEmpty, let findings = world.entry(branch)?.findings else { return nil }
    let own = findings.filter { $0.member == member && ["DUE-3", "DUE-5"].contains($0.rule) }
    return own.first { $0.period == .month(month) }
  }
}

extension Style {
  /// The look of a month's state; its mark says the same.
  static func of(_ state: DuesCell.State) -> Style {
    switch state {
    case .owed: [.error, .bold]
    case .partly, .open: .warning
    case .paid, .quarterly, .late, .ahead: .good
    case .relieved, .absent, .coming: .faint
    }
  }
}
