import Register

/// How large a branch is and how it is led: settled first, because most faults ask for a branch they can happen in.
struct DemoShape: Sendable {
  /// What a fault asks of the branch.
  enum Need: Sendable {
    case committee, groups, tooFew, tooMany, tooManyUnits, noCommittee, committeeTooLarge, term
  }

  var kind: Branch.Kind
  var form: Branch.Form
  /// Full members on the as-of day, and those on probation.
  var full: Int
  var probationary: Int
  /// Persons in office.
  var officers: Int
  var groups: Int
  /// How many units form a joint branch.
  var units: Int?

  /// A committee exists when three or more persons hold posts.
  var hasCommittee: Bool { officers >= 3 }

  /// The faults of `wanted` that can happen together, first come first served.
  static func compatible(_ wanted: [DemoFault]) -> [DemoFault] {
    var needs: [Need] = []
    var kept: [DemoFault] = []
    for fault in wanted where !kept.contains(fault) {
      guard let need = fault.needs else {
        kept.append(fault)
        continue
      }
      if needs.allSatisfy({ need.agrees(with: $0) }) {
        needs.append(need)
        kept.append(fault)
      }
    }
    return kept
  }
}

extension DemoShape.Need {
  fileprivate func agrees(with other: DemoShape.Need) -> Bool {
    switch (self, other) {
    case (.term, .term): false
    case (.term, _), (_, .term): true
    case (.committee, .committee), (.committee, .groups), (.groups, .committee), (.groups, .groups): true
    case (.tooMany, .committee), (.tooMany, .groups), (.committee, .tooMany), (.groups, .tooMany): true
    case (.committeeTooLarge, .committee), (.committeeTooLarge, .groups), (.committee, .committeeTooLarge),
      (.groups, .committeeTooLarge):
      true
    case (.committeeTooLarge, .tooMany), (.tooMany, .committeeTooLarge): true
    case (.noCommittee, .groups), (.groups, .noCommittee): true
    default: false
    }
  }
}

extension DemoShape {
  /// The shape of the branch with that index, made to fit its faults.
  init(_ index: Int, faults: [DemoFault], chance: inout Chance) {
    if let familiar = FamiliarBranches.all[index] {
      self.init(
        kind: familiar.kind, form: familiar.form, full: familiar.full, probationary: familiar.probationary,
        officers: 0, groups: 0)
    } else {
      self.init(usual: &chance, isFaulty: !faults.isEmpty)
    }
    for fault in faults { if let need = fault.needs { fit(need, &chance) } }
    settleOffices(faults)
    if form == .joint, units == nil { units = chance.within(2...5) }
  }

  private init(usual chance: inout Chance, isFaulty: Bool) {
    kind = chance.weighted([
      (.community, 40), (.village, 12), (.office, 9), (.school, 8), (.newOrganization, 13), (.retired, 10),
      (.mobile, 4), (.enterprise, 4),
    ])
    form = .ordinary
    (officers, groups) = (0, 0)
    full = chance.within(DemoShape.sizes(of: kind))
    probationary = min(chance.weighted([(0, 5), (1, 4), (2, 2)]), 44 - full)
    if kind == .newOrganization, chance.happens(0.3) {
      form = .joint
    } else if kind == .newOrganization || kind == .mobile, !isFaulty, chance.happens(0.25) {
      (form, full, probationary) = (.temporary, chance.within(4...9), 0)
    }
  }

  private static func sizes(of kind: Branch.Kind) -> ClosedRange<Int> {
    switch kind {
    case .community: 14...42
    case .village: 18...42
    case .office: 7...28
    case .school: 8...32
    case .newOrganization: 4...16
    case .retired: 18...42
    case .mobile: 5...20
    case .enterprise: 7...30
    case .other: 4...20
    }
  }

  private mutating func fit(_ need: Need, _ chance: inout Chance) {
    switch need {
    case .term: return
    case .committee, .noCommittee: full = max(full, chance.within(10...24))
    case .groups: full = max(full, chance.within(24...38))
    case .committeeTooLarge: full = max(full, chance.within(20...34))
    case .tooFew: (full, probationary) = (chance.within(2...3), 1)
    case .tooMany:
      full = chance.within(44...58)
      probationary = chance.within(1...2)
    case .tooManyUnits:
      (kind, form, units) = (.newOrganization, .joint, chance.within(6...9))
      full = min(max(full, 7), 20)
    }
    if form == .joint, need != .tooManyUnits { form = .ordinary }
  }

  private mutating func settleOffices(_ faults: [DemoFault]) {
    officers = full >= 16 ? 5 : full >= 7 ? 3 : full >= 5 ? 2 : 1
    if faults.contains(.noCommittee) { officers = 2 }
    if faults.contains(.committeeTooLarge) { officers = 8 }
    groups = full >= 20 ? min(4, (full + 4) / 12) : 0
  }
}
