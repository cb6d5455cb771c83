/// The documents that people hand in (domain reference, 7 and 12; inspection, 8).
package enum PaperKind: String, CaseIterable, Sendable {
  case minutes, attendance, dues
  case yearOfDues = "dues-year"
  case disclosure, workbook, checkup, notice, rectification
  case closeOut = "close-out"
  case fieldSheet = "field-sheet"

  /// What the document is called, as people ask for it.
  package var name: String {
    switch self {
    case .minutes: "会议记录"
    case .attendance: "签到表"
    case .dues: "党费收缴明细"
    case .yearOfDues: "党费年度台账"
    case .disclosure: "党务公开"
    case .workbook: "工作手册"
    case .checkup: "体检表"
    case .notice: "通报"
    case .rectification: "整改通知书"
    case .closeOut: "销号单"
    case .fieldSheet: "现场检查表"
    }
  }

  /// The kind called so, or by the name of its template.
  package init?(named name: String) {
    guard let kind = PaperKind.allCases.first(where: { $0.name == name || $0.rawValue == name }) else {
      return nil
    }
    self = kind
  }

  /// What a document of this kind is about.
  package enum Subject: String, Sendable {
    /// One session of a branch.
    case session
    /// One month of a branch.
    case month
    /// One year of a branch.
    case year
    /// One round of inspection, of all branches or of one.
    case round
    /// One branch in one round.
    case order
    /// One rectification of a branch.
    case rectification
  }

  package var subject: Subject {
    switch self {
    case .minutes, .attendance: .session
    case .dues: .month
    case .yearOfDues, .disclosure, .workbook: .year
    case .notice, .fieldSheet: .round
    case .checkup, .rectification: .order
    case .closeOut: .rectification
    }
  }
}
