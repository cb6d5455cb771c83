extension Catalogue {
  /// Disclosure, reports, the use of dues, putting right, inspections.
  static let openRules: [any Rule.Type] = [
    DisclosedInTime.self, ReportsMade.self, DuesPublished.self, DuesUseDecided.self, PutRight.self,
    InspectedYearly.self,
  ]
}
