import Checkup
import Register

/// One document that can be made of what is at hand.
struct PrintOffer: Equatable, Sendable {
  let kind: PaperKind
  var record: String?

  /// The round of inspection, of a document about one.
  var round: String?
  let month: Month

  /// The documents about one session.
  static func session(_ meeting: Meeting, first kind: PaperKind) -> [PrintOffer] {
    let kinds: [PaperKind] = kind == .attendance ? [.attendance, .minutes] : [.minutes, .attendance]
    return kinds.map { PrintOffer(kind: $0, record: meeting.id, month: meeting.date.month) }
  }

  /// The documents about a branch's year, and about one month of it.
  static func branch(_ month: Month) -> [PrintOffer] {
    [.workbook, .dues, .yearOfDues, .disclosure, .fieldSheet].map { PrintOffer(kind: $0, month: month) }
  }

  /// The documents about a branch in a round of inspection.
  static func sheet(_ round: String, _ month: Month) -> [PrintOffer] {
    [.checkup, .fieldSheet, .rectification, .notice].map { kind in
      PrintOffer(kind: kind, round: round, month: month)
    }
  }

  /// The documents about something to be put right.
  static func rectification(_ id: String, _ round: String, _ month: Month) -> [PrintOffer] {
    [.rectification, .closeOut, .notice].map { kind in
      PrintOffer(kind: kind, record: id, round: round, month: month)
    }
  }

  /// What the document is about, as its file is called: `20260309-dydh`, `2026-03`, `2026`.
  var period: String {
    switch kind.subject {
    case .session: record ?? ""
    // A number with the round and the branch in it is no name of a file.
    case .rectification: (record ?? "").replacing("/", with: "-")
    case .month: month.description
    case .year: "\(month.year)"
    case .round, .order: round ?? "\(month.year)"
    }
  }

  func title(_ world: World) -> String { "\(world.texts("paper.name.\(kind.rawValue)")) \(period)" }

  func fileName(of branch: String, _ format: Export.Format) -> String {
    "./\(kind.name)-\(branch)-\(period).\(format.rawValue)"
  }
}
