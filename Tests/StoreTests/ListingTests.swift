import Foundation
import Testing

@testable import Store

struct ListingTests {
  @Test func `branches are listed in byte order, and odd names are reported`() throws {
    let scratch = try Scratch.register()
    for name in ["B-2", "A-10", "lower", ".hidden", ".cache"] { try scratch.folder("branches/\(name)") }
    try scratch.write("", to: "branches/STRAY")
    try scratch.write("", to: "branches/.x.rec.tmp.12")
    try scratch.link("branches/LINK", to: "A-1")
    mkfifo(scratch.path("branches/PIPE"), 0o600)
    let register = try OpenRegister(at: scratch.path)
    let listing = try register.branchCodes()
    #expect(
      listing
        == Listing(
          names: ["A-1", "A-10", "B-2"],
          odd: [
            Listing.Odd(path: "branches/.hidden", reason: .hidden),
            Listing.Odd(path: "branches/LINK", reason: .link),
            Listing.Odd(path: "branches/PIPE", reason: .special),
            Listing.Odd(path: "branches/STRAY", reason: .wrongKind),
            Listing.Odd(path: "branches/lower", reason: .badName(.notCode)),
          ]))
  }

  @Test func `a name that is not UTF-8 is reported, not opened`() throws {
    let scratch = try Scratch.register()
    let path = Array("\(scratch.path)/branches/A-1/2026/".utf8CString.dropLast()) + [-2, 65, 0]
    close(creat(path, 0o600))
    let register = try OpenRegister(at: scratch.path)
    let listing = try register.files(of: "A-1", year: "2026")
    let odd = Listing.Odd(path: "branches/A-1/2026/\u{FFFD}A", reason: .badName(.notText))
    #expect(listing == Listing(names: [], odd: [odd]))
  }

  @Test func `years and files of a branch are told apart`() throws {
    let scratch = try Scratch.register()
    try scratch.folder("branches/A-1/2025")
    try scratch.folder("branches/A-1/notes")
    try scratch.folder("branches/A-1/2026/attachments")
    for name in ["branch.rec", "members.rec", "2026/meetings.rec", "2026/dues.rec", "2026/photo.jpg"] {
      try scratch.write("", to: "branches/A-1/\(name)")
    }
    let register = try OpenRegister(at: scratch.path)
    let years = try register.years(of: "A-1")
    let notes = Listing.Odd(path: "branches/A-1/notes", reason: .badName(.notYear))
    #expect(years == Listing(names: ["2025", "2026"], odd: [notes]))
    let own = try register.files(of: "A-1")
    #expect(own == Listing(names: ["branch.rec", "members.rec"], odd: []))
    let files = try register.files(of: "A-1", year: "2026")
    let photo = Listing.Odd(path: "branches/A-1/2026/photo.jpg", reason: .badName(.notRecords))
    #expect(files == Listing(names: ["dues.rec", "meetings.rec"], odd: [photo]))
  }

  @Test func `rounds and their sheets are listed`() throws {
    let scratch = try Scratch.register()
    try scratch.folder("inspections/2026-第一轮/sheets")
    try scratch.write("", to: "inspections/2026-第一轮/frame.rec")
    try scratch.write("", to: "inspections/2026-第一轮/sheets/A-1.rec")
    let register = try OpenRegister(at: scratch.path)
    let rounds = try register.rounds()
    #expect(rounds == Listing(names: ["2026-第一轮"], odd: []))
    let files = try register.files(ofRound: "2026-第一轮")
    #expect(files.names == ["frame.rec"])
    let sheets = try register.files(ofRound: "2026-第一轮", sheets: true)
    #expect(sheets.names == ["A-1.rec"])
  }

  @Test func `a folder nobody needed yet lists nothing`() throws {
    let scratch = try Scratch.register()
    let register = try OpenRegister(at: scratch.path)
    let rounds = try register.rounds()
    #expect(rounds == Listing(names: [], odd: []))
    let years = try register.years(of: "NONE")
    #expect(years == Listing(names: [], odd: []))
  }

  @Test func `a branch named by a path is refused`() throws {
    let scratch = try Scratch.register()
    let register = try OpenRegister(at: scratch.path)
    let found = trouble { () throws(Trouble) in _ = try register.years(of: "../branches/A-1") }
    #expect(found?.reason == .badName(.slash))
  }

  @Test func `every file of a branch is read in one go, also after one that cannot be`() throws {
    let scratch = try Scratch.register()
    try scratch.folder("branches/A-1/2025")
    for name in ["branch.rec", "2025/dues.rec", "2026/meetings.rec"] {
      try scratch.write("File: \(name)\n", to: "branches/A-1/\(name)")
    }
    try scratch.folder("branches/A-1/2026/attachments")
    try scratch.link("branches/A-1/2025/link.rec", to: "dues.rec")
    try scratch.write("", to: "branches/A-1/2025/huge.rec")
    truncate(scratch.path("branches/A-1/2025/huge.rec"), off_t(Folder.largest + 1))
    let register = try OpenRegister(at: scratch.path)
    let branch = try register.branch("A-1")
    #expect(
      branch.files.map { "\($0.path) \(text($0.bytes))" } == [
        "branches/A-1/2025/dues.rec File: 2025/dues.rec\n",
        "branches/A-1/2026/meetings.rec File: 2026/meetings.rec\n",
        "branches/A-1/branch.rec File: branch.rec\n",
      ])
    #expect(branch.years == [2025, 2026])
    #expect(branch.files.map(\.path.year) == [2025, 2026, nil])
    #expect(
      branch.troubles == [
        Trouble(.open, scratch.path("branches/A-1/2025/huge.rec"), .tooLarge(bytes: Folder.largest + 1)),
        Trouble(.open, scratch.path("branches/A-1/2025/link.rec"), .link),
      ])
  }
}
