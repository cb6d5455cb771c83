import Register

extension RollCallSheet {
  /// One person on the list, with what the members' file says of them as of the session's day.
  struct Row: Equatable, Sendable {
    enum Standing: String, Sendable {
      case full, probationary
      case unknown
    }

    /// Where the person is listed.
    enum Part: Int, CaseIterable, Sendable {
      case expected
      /// No hard demand to come: listed apart (免硬性要求).
      case exempt
      case observers
    }

    var entry: Marking.Entry

    /// Other spellings the person is found by.
    let aliases: [String]
    let standing: Standing
    let part: Part

    init(_ entry: Marking.Entry, _ member: Member?, on day: Day) {
      self.entry = entry
      aliases = member.map { ([$0.name] + $0.aliases).filter { $0 != entry.name } } ?? []
      standing = member.map { $0.isFull(on: day) ? .full : .probationary } ?? .unknown
      // Those exempt stay apart even when they come, so that no row jumps when it is marked.
      let isExempt = entry.marks.first == .exempt || member?.isExempt(on: day) == true
      part = entry.marks.first == .observer ? .observers : isExempt ? .exempt : .expected
    }
  }
}

extension RollCallSheet.Row {
  /// As the record spells it.
  var name: String { entry.name }
  var marks: [Mark] { entry.marks }
  var mark: Mark { entry.mark }
  var reason: String { entry.reason }
  var approver: String { entry.approver }
  var isMember: Bool { standing != .unknown }
}
