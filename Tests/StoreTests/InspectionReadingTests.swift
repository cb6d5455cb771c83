import Testing

@testable import Store

/// The files of the rounds that branches are judged by.
struct InspectionReadingTests {
  @Test func `draws, rectifications, notices and sheets of every round are read, and nothing else`() throws {
    let scratch = try Scratch.register()
    for name in [
      "2026-2/draw", "2026-1/frame", "2026-1/rectifications", "2026-1/notices", "2026-1/sheets/A-1",
    ] {
      try scratch.folder("inspections/2026-1/sheets")
      try scratch.folder("inspections/2026-2")
      try scratch.write("# \(name)\n", to: "inspections/\(name).rec")
    }
    let found = try OpenRegister(at: scratch.path).inspections()

    #expect(
      found.files.map { "\($0.path) \($0.path.name) \(text($0.bytes))" } == [
        "inspections/2026-1/notices.rec notices.rec # 2026-1/notices\n",
        "inspections/2026-1/rectifications.rec rectifications.rec # 2026-1/rectifications\n",
        "inspections/2026-1/sheets/A-1.rec A-1.rec # 2026-1/sheets/A-1\n",
        "inspections/2026-2/draw.rec draw.rec # 2026-2/draw\n",
      ])
    #expect(found.troubles == [])
  }

  @Test func `a register without inspections has none`() throws {
    let scratch = try Scratch.register()
    let found = try OpenRegister(at: scratch.path).inspections()

    #expect(found.files == [] && found.troubles == [])
  }

  @Test func `what cannot be read is told, and the rest is read`() throws {
    let scratch = try Scratch.register()
    try scratch.folder("inspections/2026-1/rectifications.rec")
    try scratch.folder("inspections/2026-2")
    try scratch.write("# da\n", to: "inspections/2026-2/rectifications.rec")
    let found = try OpenRegister(at: scratch.path).inspections()

    #expect(found.files.map { "\($0.path)" } == ["inspections/2026-2/rectifications.rec"])
    #expect(found.troubles.map(\.reason) == [.notRegularFile])
  }
}
