/// One branch's checkup sheet (体检表) of one round of inspection: who looked when, and what came of it.
package struct Sheet: Equatable, Sendable {
  /// What a person decided about an item that alone settles the grade (一票否决).
  package struct Veto: Hashable, Sendable {
    /// The item, by its Chinese name.
    package var name: String
    package var holds: Bool
    package var by: String
    package var on: Day

    /// Why it holds; empty where nothing was written.
    package var reason: String

    package init(_ name: String, _ holds: Bool, by: String, on: Day, reason: String = "") {
      self.name = name
      self.holds = holds
      self.by = by
      self.on = on
      self.reason = reason
    }
  }

  /// That someone signed the sheet.
  package struct Signature: Hashable, Sendable {
    /// Whom they signed for.
    package enum Side: String, CaseIterable, Sendable {
      case branch = "支部"
      case inspectors = "检查人"
    }

    package var side: Side
    package var by: String
    package var on: Day

    package init(_ side: Side, by: String, on: Day) {
      self.side = side
      self.by = by
      self.on = on
    }
  }

  /// The branch's code.
  package var branch: String
  package var round: String

  /// The day of the inspection.
  package var on: Day
  package var arrived: WallTime?
  package var inspectors: [String] = []

  /// The branch's rating of itself, and the inspectors' rating, in all.
  package var own: Score?
  package var upper: Score?
  package var grade: String?
  package var vetoes: [Veto] = []

  /// What the branch says to it.
  package var opinion: String?
  package var signatures: [Signature] = []
  package var finalised: Stamp?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(branch: String, round: String, on: Day) {
    self.branch = branch
    self.round = round
    self.on = on
  }

  /// The last decision about a veto item; nil where nobody decided.
  package func veto(_ name: String) -> Veto? { vetoes.last { $0.name == name } }
}

/// One item of a sheet, as it was scored.
package struct SheetItem: Equatable, Sendable {
  /// The item, by its Chinese name in the form of the sheet.
  package var name: String
  package var full: Score

  /// What the records were worth when it was scored.
  package var auto: Score?

  /// What the branch gives itself, and what the inspectors give.
  package var own: Score?
  package var upper: Score?

  /// The rules it was deducted for.
  package var rules: [String] = []
  package var note: String?

  /// What shows it: paths of photos or papers.
  package var attachments: [String] = []
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read.
  package var isBroken = false

  package init(_ name: String, full: Score) {
    self.name = name
    self.full = full
  }
}

/// One thing seen at an inspection, and what became of it (待核, 属实 or 排除).
package struct SheetFinding: Equatable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case open = "待核"
    case confirmed = "属实"
    case dismissed = "排除"
  }

  /// Names the round it is of: `2026Q4/ZB001/3`.
  package var id: String

  /// The rule it is about.
  package var rule: String

  /// What tells it from others of the rule: period, record, member and group, as far as there are any.
  package var about: [String] = []

  /// What was seen, in words.
  package var shown: String
  package var state: State

  /// Who settled its state, and when.
  package var by: String
  package var on: Day

  /// Why it was dismissed.
  package var reason: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read.
  package var isBroken = false

  package init(id: String, rule: String, shown: String, state: State, by: String, on: Day) {
    self.id = id
    self.rule = rule
    self.shown = shown
    self.state = state
    self.by = by
    self.on = on
  }
}

/// What an inspector saw of one session on the spot (逐次清单).
package struct SheetSession: Equatable, Sendable {
  /// Whether a paper was there; nil where nobody looked.
  package enum Seen: String, CaseIterable, Sendable {
    case there = "有"
    case missing = "无"
  }

  /// The session's number; of one that should have been, its period and kind.
  package var id: String
  package var minutes: Seen?
  package var signIn: Seen?
  package var photo: Seen?
  package var note: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read.
  package var isBroken = false

  package init(_ id: String) { self.id = id }
}
