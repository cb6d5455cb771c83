import Checkup
import Register
import Testing

@testable import App

/// Branches, rules, days and years are understood however they are typed on the command line.
@Suite struct AskedTests {
  private func register() throws -> CommandFolder {
    let folder = try CommandFolder.register()
    for (code, name) in [("ZB002", "第二支部"), ("ZB003", "同名支部"), ("ZB004", "同名支部")] {
      let made = try folder.zhibu(
        "init", "branch", code, "--name", name, "--kind", "社区", "--founded", "2020-01-01", "--register",
        "reg",
        "--as-of", "2026-11-23")
      try #require(made.status == 0, "\(made.errors)")
    }
    return folder
  }

  @Test(arguments: ["ZB002", "zb002", "ＺＢ００２", " zb002 ", "第二支部"])
  func `a branch is found by its code or its name`(_ asked: String) throws {
    let folder = try register()
    let run = try folder.zhibu("stats", "reg", "--branch", asked, "--format", "csv", "--as-of", "2026-11-23")

    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 3)
    #expect(run.lines.dropFirst().first?.hasPrefix("ZB002,第二支部,") == true)
  }

  @Test func `a name that several branches have, or only a part of one, is answered with the codes`() throws {
    let folder = try register()
    let same = try folder.zhibu("stats", "reg", "--branch", "同名支部")
    let part = try folder.zhibu("stats", "reg", "--branch", "第二")

    #expect((same.status, same.errors) == (2, "叫“同名支部”的支部不止一个，请写编号：ZB003 同名支部、ZB004 同名支部\n"))
    #expect((part.status, part.errors) == (2, "台账里没有叫“第二”的支部；相近的有：ZB002 第二支部\n"))
  }

  @Test(arguments: ["MTG-1", "mtg-1", "ＭＴＧ－１", "党员大会每季度一次"])
  func `a rule is found by its number or its title`(_ asked: String) throws {
    let title = try #require(Shipped.catalogue.versions(of: "MTG-1").last?.title.chinese)
    #expect(Shipped.catalogue.rule(asked.hasPrefix("党员") ? title : asked) == "MTG-1")
    let folder = try CommandFolder.register()
    #expect(try folder.zhibu("check", "reg", "--rule", "mtg-1", "--as-of", "2026-11-23").status < 2)
  }

  @Test(arguments: ["20261231", "2026-12-31", "２０２６．１２．３１", "2026年12月31日", "2026/12/31"])
  func `a day is read as the date fields read it`(_ typed: String) {
    #expect(Day(argument: typed)?.description == "2026-12-31")
  }

  @Test(arguments: ["2026-02-30", "二〇二六", ""])
  func `a day that is none is refused`(_ typed: String) { #expect(Day(argument: typed) == nil) }

  @Test(arguments: [("2026", 2026), ("２０２６", 2026), ("2026年", 2026), ("26", nil), ("今年", nil)])
  func `a year is read with full-width digits too`(_ typed: String, _ year: Int?) {
    #expect(Year(argument: typed)?.number == year)
  }
}
