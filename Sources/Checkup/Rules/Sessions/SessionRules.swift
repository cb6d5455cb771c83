extension Catalogue {
  /// The rules about what is held each year, who chairs, what comes first, and what was planned.
  static let sessionRules: [any Rule.Type] = [
    LifeMeetingHeld.self, AppraisalHeld.self, TalksCovered.self, ProperChair.self, CommitteeFirst.self,
    PlanHeld.self,
  ]
}
