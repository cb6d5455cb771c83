/// One item of Party affairs made known (党务公开).
package struct Disclosure: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case dues = "党费收支"
    case plan = "工作计划"
    case development = "发展党员"
    case appraisal = "评议结果"
    case election = "选举"
    case decision = "决议执行"
    case community = "居务"
    case other = "其他"
  }

  /// Of what is made known in stages: opinions asked for, how it was decided, what came of it.
  package enum Stage: String, CaseIterable, Sendable {
    case before = "事前"
    case decision = "决策"
    case result = "结果"
  }

  /// Who may read it.
  package enum Scope: String, CaseIterable, Sendable {
    case members = "党内"
    case everyone = "公开"
  }

  package var id: String
  package var title: String
  package var kind: Kind
  package var stage: Stage?
  package var scope: Scope?

  /// By when it is to be posted.
  package var due: Day?

  /// The steps before posting: 提出, 审核, 审批.
  package var proposed: Day?
  package var reviewed: Day?
  package var approved: Day?

  /// The first and the last day on which it hung.
  package var posted: Day?
  package var until: Day?

  /// For how many days it must hang at least.
  package var days: Int?
  package var location: String?

  /// How many opinions came back.
  package var feedback: Int?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, title: String, kind: Kind) {
    self.id = id
    self.title = title
    self.kind = kind
  }
}
