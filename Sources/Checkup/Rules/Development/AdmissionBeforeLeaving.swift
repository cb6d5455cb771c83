import Register

/// Whoever is going to leave within three months is not admitted now (发展党员工作细则 art. 18): neither the preliminary
/// review nor the assembly is pursued.
struct AdmissionBeforeLeaving: FileByFileRule {
  static let id = "DEV-13"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    guard let leaving = file.leaving else { return nil }
    let first = leaving.adding(months: -provision.number("months"))
    let pursued = [file.preliminary, file.assembly].compactMap(\.self).filter {
      first <= $0 && $0 <= leaving && $0 <= look.day
    }
    guard let step = pursued.min(), provision.isInForce(on: step) else { return nil }
    return told(
      .violated, "violated", file, look, ["leaving": leaving.description, "step": step.description])
  }
}
