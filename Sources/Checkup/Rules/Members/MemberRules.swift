extension Catalogue {
  /// Training, members away, lost or handled, and transfers.
  static let memberRules: [any Rule.Type] = [
    TrainingHours.self, SecretaryTrained.self, AwayTransferred.self, KeptInTouch.self, LostContact.self,
    CorrectionEnds.self, TransferReceived.self,
  ]
}
