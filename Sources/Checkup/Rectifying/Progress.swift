package import Register

/// How far something that is to be put right has come, as far as it was known on a day.
package struct Progress: Equatable, Sendable {
  /// 待办, 进行, 申请销账, 已验收, 退回 (domain reference, section 11).
  package enum Stage: String, CaseIterable, Sendable {
    case todo, doing, requested, accepted, returned
  }

  package let stage: Stage

  /// Days since it was due; nil if it is not late or was accepted.
  package let late: Int?

  /// Those who asked for acceptance, also before it was last returned.
  package let requesters: [String]

  /// What the branch wrote about it, in order.
  package let responses: [Response]

  /// - Parameter responses: all responses of the branch.
  package init(_ rectification: Rectification, _ responses: [Response], on day: Day) {
    let own = responses.filter { $0.rectification == rectification.id && !$0.isBroken && $0.on <= day }
      .sorted { $0.on < $1.on }
    let verdicts = rectification.verdicts.filter { $0.on <= day }
    let requests = own.filter(\.isRequest)
    // Asked and ruled on the same day: whichever there are more of came last.
    let fresh = requests.filter { request in
      guard let last = verdicts.last else { return true }
      return request.on > last.on || request.on == last.on && requests.count > verdicts.count
    }
    stage =
      switch verdicts.last?.ruling {
      case .accepted: .accepted
      case _ where !fresh.isEmpty: .requested
      case .returned: .returned
      case nil: own.isEmpty ? .todo : .doing
      }
    late = stage != .accepted && rectification.due < day ? day - rectification.due : nil
    requesters = requests.map(\.by)
    self.responses = own
  }
}
