import ArgumentParser
import Register
import Store

/// `zhibu init branch CODE`: a new branch with its folder for this year.
struct InitBranch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "branch", abstract: "新建支部 / make a branch")

  @Argument(help: "支部编号，如 ZB001 / the branch's code")
  var code: String

  @Option(help: "支部名称 / its name")
  var name: String

  @Option(help: "类型 / its kind")
  var kind: Branch.Kind

  @Option(help: "形式 / its form")
  var form = Branch.Form.ordinary

  @Option(help: "上级编号 / the code of the organisation above it")
  var parent: String?

  @Option(help: "成立日期，不写就是今天 / the day it was founded; today if left out")
  var founded: Day?

  @Option(help: "主题党日是每月几号 / the day of the month of its theme day")
  var themeDay: Int?

  @Option(name: .customLong("register"), help: "台账文件夹 / the register's folder")
  var folder: String?

  @OptionGroup var bearings: Bearings

  func validate() throws {
    if let themeDay, !(1...31 ~= themeDay) { throw ValidationError("--theme-day: 1-31") }
  }

  func run() throws {
    let desk = try Desk(folder, bearings)
    try FirstRecords.check(code: code, desk.texts)
    try FirstRecords.check(lines: ["--name": name], desk.texts)
    var branch = Branch(
      code: code, name: name, parent: try unit(desk), kind: kind, form: form, founded: founded ?? desk.day)
    branch.themeDay = themeDay
    if branch.founded > desk.day {
      throw desk.refusal("init.founded-later", ["day": "\(branch.founded)", "today": "\(desk.day)"], exit: 2)
    }
    try save(branch, desk)
    Printer.remark(desk.texts("init.branch-done", ["path": "\(desk.root)/branches/\(code)", "code": code]))
  }
}

extension InitBranch {
  /// The organisation above: the one asked for, which must be known, else the only one there is.
  private func unit(_ desk: borrowing Desk) throws -> String {
    let known = desk.directory.units.map(\.code)
    let list = desk.directory.units.map { "\($0.code) \($0.name)" }.joined(separator: "; ")
    if let parent {
      if known.contains(parent) { return parent }
      throw desk.refusal("init.no-unit", ["code": parent, "units": list], exit: 2)
    }
    guard known.count == 1 else { throw desk.refusal("init.which-unit", ["units": list], exit: 2) }
    return known[0]
  }

  private func save(_ branch: Branch, _ desk: borrowing Desk) throws {
    let record = try FirstRecords.bytes(of: "branch.rec", [(branch, code)], desk.texts)
    let meetings = try FirstRecords.bytes(of: "meetings.rec", [], desk.texts)
    let trouble: Trouble?
    do throws(Trouble) {
      try create(RegisterPath(branch: code, file: "branch"), record, desk)
      // An empty folder would get lost in git, so the year begins with the heading of its meetings.
      let meetingsPath = try RegisterPath(branch: code, year: desk.day.year, file: "meetings")
      if try desk.register.bytesIfAny(of: meetingsPath).signature == nil {
        try create(meetingsPath, meetings, desk)
      }
      trouble = nil
    } catch {
      trouble = error
    }
    guard let trouble else { return }
    if trouble.reason == .taken { throw desk.refusal("init.branch-taken", ["code": code], exit: 1) }
    throw Refusal(desk.sentences(trouble), exit: 3)
  }

  private func create(_ path: RegisterPath, _ bytes: [UInt8], _ desk: borrowing Desk) throws(Trouble) {
    let taken = Trouble(.create, "\(path)", .taken)
    let place = try desk.register.bytesIfAny(of: path)
    guard place.signature == nil else { throw taken }
    let note = Note(desk.texts("init.summary"), by: Browse.person)
    let outcome = try desk.register.save(
      place, bytes, by: Holder(by: Browse.person), noting: note, keys: RecordKeys.all)
    guard case .saved(_, let saved) = outcome else { throw taken }
    if let remark = desk.texts.remark(saved.noted) { Printer.remark(remark) }
  }
}

extension Branch.Kind: ExpressibleByArgument {}
extension Branch.Form: ExpressibleByArgument {}
