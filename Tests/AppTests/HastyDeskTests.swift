import ArgumentParser
import Foundation
import Register
import Testing

@testable import App

/// What is read of a register before its first frame.
struct HastyDeskTests {
  @Test(arguments: [true, false])
  func `the rounds of inspection are left out only where the first frame must not wait for them`(
    isHasty: Bool
  )
    throws
  {
    let folder = try CommandFolder.register()
    let round = folder.url("reg/inspections/2026Q3")
    try FileManager.default.createDirectory(at: round, withIntermediateDirectories: true)
    let notice = "%rec: Notice\n\nId: TB-1\nRound: 2026Q3\nOn: 2026-09-01\n"
    try Data(notice.utf8).write(to: round.appendingPathComponent("notices.rec"))
    let bearings = try Bearings.parse(["--as-of", "2026-11-23"])
    let desk = try Desk(folder.url("reg").path, bearings, isHasty: isHasty)
    let paths = desk.directory.leaves.map(\.path)
    #expect(paths.contains("register.rec"))
    #expect(paths.contains("inspections/2026Q3/notices.rec") != isHasty)
  }
}
