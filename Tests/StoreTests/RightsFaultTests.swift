import Testing

@testable import Store

/// What the rights of a register are found to be wrong in.
struct RightsFaultTests {
  /// Readers are group 70, inspectors 71; ZB001 and ZB002 have 81 and 82.
  private static let well = [
    RightsEntry([], isFolder: true, owner: 0, group: 70, rights: 0o750, handsGroupDown: true),
    folder(["branches"], 70, 0o750),
    folder(["branches", "ZB001"], 81), file(["branches", "ZB001", ".lock"], 81, 0o660),
    file([".lock"], 70, 0o660), file(["branches", "ZB001", "branch.rec"], 81),
    folder(["branches", "ZB001", "2026"], 81), file(["branches", "ZB001", "2026", "meetings.rec"], 81),
    folder(["branches", "ZB002"], 82),
    folder(["inspections"], 71), folder(["inspections", "2026Q4"], 71),
    file(["inspections", "2026Q4", "draw.rec"], 71, 0o640),
    file(["register.rec"], 70, 0o640),
  ]

  private static func folder(_ names: [String], _ group: UInt32, _ rights: UInt32 = 0o775) -> RightsEntry {
    RightsEntry(names, isFolder: true, owner: 0, group: group, rights: rights, handsGroupDown: true)
  }

  private static func file(_ names: [String], _ group: UInt32, _ rights: UInt32 = 0o664) -> RightsEntry {
    RightsEntry(names, isFolder: false, owner: 0, group: group, rights: rights)
  }

  private static func replaced(_ path: String, _ make: ([String]) -> RightsEntry) -> [RightsEntry] {
    well.map { $0.path == path ? make($0.names) : $0 }
  }

  @Test func `rights by the folders are well`() {
    #expect(RightsFault.all(in: Self.well) == [])
  }

  @Test(
    arguments: [
      (".", 70, 0o755, RightsFault.openToOutsiders), ("branches", 70, 0o770, .writtenByReaders("branches")),
      ("branches/ZB001", 71, 0o775, .recordersAreInspectors(branch: "ZB001")),
      ("branches/ZB002", 81, 0o775, .sameRecorders(branch: "ZB002", other: "ZB001")),
      ("inspections", 70, 0o775, .noOwnGroup("inspections")),
      ("branches/ZB001", 81, 0o755, .writtenByOwnerOnly("branches/ZB001")),
      ("inspections/2026Q4", 71, 0o777, .writtenByAll("inspections/2026Q4")),
      ("branches/ZB001/2026", 81, 0o770, .hiddenFromOthers("branches/ZB001/2026")),
      ("branches/ZB001/2026", 99, 0o775, .otherGroup("branches/ZB001/2026")),
    ] as [(String, UInt32, UInt32, RightsFault)])
  func `a folder that gives too much or too little is named`(
    path: String, group: UInt32, rights: UInt32, fault: RightsFault,
  ) {
    let faults = RightsFault.all(in: Self.replaced(path) { Self.folder($0, group, rights) })
    #expect(faults.first == fault)
  }

  @Test(
    arguments: [
      ("branches/ZB001/.lock", 0, 0o660, [RightsFault.otherGroup("branches/ZB001/.lock")]),
      ("branches/ZB001/branch.rec", 0, 0o664, [.otherGroup("branches/ZB001/branch.rec")]),
      ("branches/ZB001/branch.rec", 81, 0o666, [.writtenByAll("branches/ZB001/branch.rec")]),
      ("branches/ZB001/branch.rec", 81, 0o640, [.hiddenFromOthers("branches/ZB001/branch.rec")]),
      ("register.rec", 70, 0o660, [.writtenByReaders("register.rec")]),
    ] as [(String, UInt32, UInt32, [RightsFault])])
  func `a file made by hand is named`(path: String, group: UInt32, rights: UInt32, faults: [RightsFault]) {
    #expect(RightsFault.all(in: Self.replaced(path) { Self.file($0, group, rights) }) == faults)
  }

  @Test func `a folder whose files would get the maker's group is named`() {
    let faults = RightsFault.all(
      in: Self.replaced("inspections/2026Q4") {
        RightsEntry($0, isFolder: true, owner: 0, group: 71, rights: 0o775)
      })
    #expect(faults == [.groupNotHandedDown("inspections/2026Q4")])
  }
}
