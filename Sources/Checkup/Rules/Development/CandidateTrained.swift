import Register

/// Three days or twenty-four hours of training come before the assembly (发展党员工作细则 art. 17).
struct CandidateTrained: FileByFileRule {
  static let id = "DEV-5"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    guard let assembly = file.assembly, assembly <= look.day, provision.isInForce(on: assembly) else {
      return nil
    }
    var facts = ["assembly": assembly.description]
    // A last day alone does not say how long it was.
    if file.trainingDays == nil, file.trainingHours == nil {
      return told(.incomplete, "incomplete", file, look, facts)
    }
    let (days, hours) = (file.trainingDays ?? 0, file.trainingHours ?? 0)
    if days < provision.number("days"), hours < Double(provision.number("hours")) {
      facts.merge(["days": "\(days)", "hours": hours.plain]) { $1 }
      return told(.violated, "violated", file, look, facts)
    }
    guard let trained = file.trained else { return told(.incomplete, "incomplete", file, look, facts) }
    guard trained > assembly else { return nil }
    facts["trained"] = trained.description
    return told(.violated, "violated-after", file, look, facts)
  }
}

extension Double {
  /// Without a fraction that says nothing.
  fileprivate var plain: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
