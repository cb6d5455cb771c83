extension Catalogue {
  /// The offices of a branch, and its plan for the year.
  static let officeRules: [any Rule.Type] = [
    PostsFilled.self, SecretaryStanding.self, OfficerDesignated.self, PlanEntered.self,
  ]
}
