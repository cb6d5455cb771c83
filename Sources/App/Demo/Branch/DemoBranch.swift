import Register

/// One branch in the making: invented from its index and the scope alone, so that branches can be made in any order.
struct DemoBranch: Sendable {
  let scope: DemoScope
  let index: Int
  let code: String
  let faults: [DemoFault]
  let shape: DemoShape
  let founded: Day
  let dissolved: Day?

  var name = ""
  var parent = ""
  /// The day of the month for 主题党日; nil where the branch has not fixed one.
  var themeDay: Int?
  var level: Branch.Level?
  var members: [DemoMember] = []
  var terms: [Term] = []
  var posts: [DemoPost] = []
  var groups: [DemoGroup] = []
  var sessions: [DemoSession] = []
  var months: [DemoDues] = []
  var assessments: [DemoAssessment] = []
  var plan: [DemoPlanItem] = []
  var talks: [DemoTalk] = []
  var trainings: [DemoTraining] = []
  var entries: [DemoEntry] = []
  /// The places of its neighbourhood, as alternatives of 苑 in the phrasebook.
  var homes: [Int] = []
  /// A file that ends or begins its records untidily.
  var untidy: DemoUntidiness?
  var names: NameDraw
  var faultChance: Chance

  /// What every rule of the certain ones finds here, and what others should find besides.
  var ledger: DemoLedger
  var beyond: DemoLedger

  init(_ index: Int, scope: DemoScope, organisation: DemoOrganisation) {
    var chance = Chance(scope.seed, index, .profile)
    self.scope = scope
    self.index = index
    code = DemoBranch.code(index)
    faults = DemoShape.compatible(DemoFaultShare(scope).faults(of: index))
    shape = DemoShape(index, faults: faults, chance: &chance)
    (founded, dissolved) = DemoFounding.days(shape, isYoung: faults.isEmpty, index, scope, &chance)
    names = NameDraw(
      index: index, chance: Chance(scope.seed, index, .people),
      known: FamiliarBranches.all[index]?.known ?? [])
    faultChance = Chance(scope.seed, index, .faults, 1)
    ledger = DemoLedger(branch: code)
    beyond = DemoLedger(branch: code)
    name =
      FamiliarBranches.all[index]?.name ?? BranchNames.name(index, kind: shape.kind, form: shape.form)
    parent = organisation.parent(of: index)
    themeDay = chance.happens(0.85) ? chance.within(9...26) : nil
    let usual = chance.weighted([(Branch.Level.advanced, 3), (.middle, 5), (.backward, 1)])
    level = faults.count >= 6 ? .backward : usual
  }

  static func code(_ index: Int) -> String {
    let number = String(index + 1)
    return "ZB" + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }

  /// The year folders the branch has.
  var folders: ClosedRange<Int> {
    max(scope.firstYear, founded.year)...(dissolved ?? scope.asOf).year
  }

  /// The first day from which periods are judged.
  var opening: Day { max(founded, Month(folders.lowerBound, 1).first) }

  /// The last day that periods must end on or before to be owed; nil while the branch exists.
  var closing: Day { dissolved.map { $0.month.first - 1 } ?? scope.asOf }

  var isTemporary: Bool { shape.form == .temporary }

  /// The name of a member, and the number of a session, by their places.
  func name(_ member: Int) -> String { String(decoding: members[member].name, as: UTF8.self) }
  func record(_ session: Int) -> String { String(decoding: sessions[session].id, as: UTF8.self) }

  func has(_ fault: DemoFault) -> Bool { faults.contains(fault) }
}
