import Register

/// A register to show and to measure with: invented branches, members, meetings and dues, and known faults in them.
///
/// Everything follows from the values it is made with. Each branch is made by itself, in any order and on any
/// thread, so that a register of many gigabytes is never held in memory.
struct DemoRegister: Sendable {
  /// The share of branches with something wrong that looks like a sub-district.
  static let usualFaults = 0.35

  let scope: DemoScope
  private let organisation: DemoOrganisation
  private let headings: DemoHeadings
  private let phrasebook: Phrasebook

  /// - Parameters:
  ///   - seed: another seed is another register.
  ///   - branches: how many branches, from 1.
  ///   - years: how many calendar years, the last one up to `asOf`.
  ///   - asOf: the day on which the register stands.
  ///   - faults: the share of branches in which something is wrong, 0 to 1.
  ///   - schemas: the schema files that ship, by file name.
  init(
    seed: UInt64, branches: Int, years: Int, asOf: Day, faults: Double = DemoRegister.usualFaults,
    schemas: [String: [UInt8]]
  ) {
    precondition(branches > 0 && years > 0, "a register has a branch and a year at least")
    scope = DemoScope(seed: seed, branches: branches, years: years, asOf: asOf, faults: faults)
    organisation = DemoOrganisation(branches: branches)
    headings = DemoHeadings(schemas)
    phrasebook = Phrasebook()
  }

  /// The branch with that index, from 0, and what was planted in it.
  func branch(_ index: Int) -> (files: [DemoFile], planted: [Planted], beyond: [Planted]) {
    var scribe = Scribe(book: phrasebook)
    var branch = DemoBranch(index, scope: scope, organisation: organisation)
    branch.settle(&scribe)
    return (branch.files(headings, scribe), branch.ledger.planted, branch.beyond.planted)
  }

  /// The register's cover and organisations, and its local settings.
  var rootFiles: [DemoFile] {
    [
      DemoFile(path: "register.rec", bytes: registerFile),
      DemoFile(path: "rules.rec", bytes: rulesFile),
    ] + DemoSheets(scope: scope, organisation: organisation, headings: headings).files
  }
}

extension DemoRegister {
  private var registerFile: [UInt8] {
    var pen = Pen()
    pen.put(headings.opening(of: "register.rec"))
    pen.put(headings.descriptor(of: Cover.type, in: "register.rec"))
    pen.write(
      Cover(code: "WXP", title: "望星坡街道党支部组织生活台账（演示）", committee: "望星坡街道党工委"), Names())
    pen.endLine()
    pen.put(headings.descriptor(of: Unit.type, in: "register.rec"))
    for unit in organisation.units { pen.write(unit, Names()) }
    return pen.bytes
  }

  private var rulesFile: [UInt8] {
    var pen = Pen()
    pen.put(headings.head(of: "rules.rec"))
    for setting in DemoWaivers(scope).settings { pen.write(setting, Names()) }
    return pen.bytes
  }
}
