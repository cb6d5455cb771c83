import Register

/// Someone talks with an applicant within a month of the application (发展党员工作细则 art. 7).
struct ApplicantTalkedTo: FileByFileRule {
  static let id = "DEV-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    step(from: file.applied, done: file.talked, file, look)
  }
}

/// The assembly is held within a month after the preliminary review was passed (发展党员工作细则 2026 art. 19; the text of
/// 2014 sets no limit).
struct AdmittedAfterReview: FileByFileRule {
  static let id = "DEV-6"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    step(from: file.preliminary, done: file.assembly, file, look)
  }
}

/// The oath usually follows within a month of the approval (发展党员工作细则 2026 art. 29; the text of 2014 sets no limit).
struct OathTaken: FileByFileRule {
  static let id = "DEV-8"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    step(from: file.approved, done: file.oath, file, look)
  }
}

/// The level above approves a conversion within three months (发展党员工作细则 art. 33).
struct ConversionApproved: FileByFileRule {
  static let id = "DEV-10"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    step(from: file.conversion, done: file.conversionApproved, file, look)
  }
}
