import ArgumentParser
import Checkup
import Glibc
import Register
import Screens
import Store

extension DrawCommand {
  /// `zhibu draw new`: freezes the list of a new round, before anybody can know what will be drawn from it.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "冻结新一轮的名单 / freeze the list of a new round")

    @Argument(help: "轮次，也是文件夹的名字，如 2026Q4 / the round, which also names its folder")
    var round: String

    @OptionGroup var options: DrawOptions

    @Option(help: "序号，不跳号不重号；不写就是下一个 / the round's number; the next one if left out")
    var number: Int?

    @Option(help: "抽几家 / how many branches")
    var count: Int?

    @Option(help: "抽百分之几 / how many in percent")
    var percent: Int?

    @Option(help: "若有这么多家有问题，至少碰上一家 / meet one of so many faulty branches at least")
    var discover: Int?

    @Option(help: "碰上的把握，百分数 / how surely, in percent")
    var confidence = 90

    @Option(help: "上次检查满几轮必查 / visited so many rounds ago: must be drawn")
    var gap = 4

    @Option(
      name: .customLong("source"),
      help: "来源@公布时间，如 体彩排列五26311期@2026-11-22 21:00 / a source, and when it becomes known")
    var sources: [String] = []

    @Option(help: "分层: level, kind 或 none / strata: level, kind or none")
    var stratum = DrawPlan.Strata.level

    @Option(help: "签数: equal, level 或 findings (按未结问题) / slips: equal, level or findings")
    var weights = DrawPlan.Weights.equal

    @Option(name: .customLong("exclude"), help: "编号:理由 / leave a branch out: CODE:REASON")
    var exclusions: [String] = []

    @Option(name: .customLong("item"), help: "查什么 / what is checked")
    var items: [String] = []

    @Option(
      name: .customLong("inspector"), help: "检查人，可以几人，如 卢星野、谷雨晴@ZB003 / inspectors: NAME, or NAME@OWN-BRANCH")
    var inspectors: [String] = []

    @Option(help: "每家几名检查人 / inspectors for each branch")
    var per: Int?

    @Option(help: "每人最多几家 / branches for each inspector at most")
    var cap: Int?

    @Option(
      name: .customLong("recuse"), help: "回避 姓名:编号:理由 / keep an inspector from a branch: NAME:CODE:REASON")
    var recusals: [String] = []

    @Flag(help: "密封: 结果到揭示才公布 / sealed: the result stays secret until it is revealed")
    var sealed = false

    @Option(help: "揭示期限 / when a sealed result is revealed, YYYY-MM-DD or with HH:MM")
    var revealBy: String?

    @Option(help: "随机串写进这个新文件 / the new file for the nonce of a sealed draw")
    var nonceFile: String?

    @Option(help: "增补哪一轮 / the round this one adds to")
    var extends: String?

    func validate() throws {
      if [count, percent, discover].count(where: { $0 != nil }) != 1 {
        throw ValidationError("--count, --percent, --discover: 写一个 / give one of them")
      }
      if sealed != (revealBy != nil) || sealed != (nonceFile != nil) {
        throw ValidationError("--sealed, --reveal-by, --nonce-file: 一起写 / go together")
      }
    }

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let past = try desk.past()
      var plan = try plan(past, desk)
      let path = try path(desk)
      if let nonceFile {
        let nonce = try DrawNonce.make(at: nonceFile, desk.texts)
        do {
          plan.sealed = (try commit(nonce, desk), DrawCommand.moment(revealBy ?? ""))
          try freeze(plan, past, at: path, desk)
        } catch {
          DrawNonce.discard(at: nonceFile)
          throw error
        }
        Printer.remark(desk.texts("draw.nonce.keep", ["path": nonceFile]))
      } else {
        try freeze(plan, past, at: path, desk)
      }
    }
  }

  /// A day as the end of that day; a time as it is.
  static func moment(_ text: String) -> String { Day(text) == nil ? text : "\(text) 23:59" }
}

extension DrawCommand.New {
  private func path(_ desk: borrowing Desk) throws -> RegisterPath {
    do throws(Trouble) {
      return try RegisterPath(round: round, file: "frame")
    } catch {
      throw Refusal(desk.sentences(error), exit: 2)
    }
  }

  private func commit(_ nonce: HashedText, _ desk: borrowing Desk) throws -> Checksum {
    do throws(DrawRefusal) {
      return Draw.commit(round: try HashedText(typed: round, field: "Round"), nonce: nonce)
    } catch {
      throw desk.refused(error.in("Draw"))
    }
  }

  private func freeze(_ plan: DrawPlan, _ past: DrawPast, at path: RegisterPath, _ desk: borrowing Desk)
    throws
  {
    let frame = try frame(plan, past, desk)
    let bytes = frame.file(schema: Shipped.bytes(of: "schema/draw-frame.rec"))
    do throws(Trouble) {
      try desk.register.writeNew(bytes, at: path, by: Holder(by: options.person))
    } catch {
      throw Refusal(desk.sentences(error), exit: error.reason == .taken ? 1 : 3)
    }
    report(frame, bytes, path, desk)
  }

  /// The list, if nothing speaks against freezing it.
  private func frame(_ plan: DrawPlan, _ past: DrawPast, _ desk: borrowing Desk) throws -> DrawFrame {
    let branches = try desk.branches()
    let frame: DrawFrame
    do throws(DrawRefusal) {
      frame = try plan.frame(of: branches, after: past, on: desk.moment)
    } catch {
      throw desk.refused(error)
    }
    var refusals = frame.refusals
    if frame.number != past.nextNumber {
      let reason = DrawRefusal.Reason.shouldBe("\(past.nextNumber)")
      refusals.append(DrawRefusal("Number", "\(frame.number)", reason, record: "Draw"))
    }
    if let count, count > frame.entries.count, !frame.entries.isEmpty {
      let reason = DrawRefusal.Reason.notInRange(1...frame.entries.count)
      refusals.append(DrawRefusal("Count", "\(count)", reason, record: "Draw"))
    }
    if past.rounds.contains(where: { $0.frame.round == frame.round }) {
      refusals.append(DrawRefusal("Round", frame.round.text, .repeated, record: "Draw"))
    }
    for earlier in frame.extends.map({ past.family(of: $0) }) ?? [] {
      refusals += frame.refusals(extending: earlier.frame, drawn: [])
    }
    if refusals.isEmpty { return frame }
    throw Refusal(refusals.map { desk.draws($0) }.joined(separator: "\n"), exit: 2)
  }

  private func report(_ frame: DrawFrame, _ bytes: [UInt8], _ path: RegisterPath, _ desk: borrowing Desk) {
    let texts = desk.texts
    let words = desk.draws
    var printer = Printer()
    let number = "\(words.number(frame))  \(frame.countRule)"
    let title = texts("draw.title", ["round": frame.round.text, "number": "\(frame.number)"])
    let lines = [
      ("round", "\(title) \(words.mode(frame))"), ("roll", words.roll(frame)),
      ("strata", words.strata(frame)),
      ("number", number), ("reach", words.reach(frame)),
      ("sources", words.sources(frame).joined(separator: "  ")),
      ("people", words.people(frame)),
      ("frozen", "\(frame.on) \(frame.by)"),
    ]
    for line in words.labelled(lines, width: texts.isChinese ? 8 : 9) { printer.line(line) }
    if discover != nil, !words.isEven(frame) { printer.line(texts("draw.uneven")) }
    printer.line("")
    printer.line(texts("draw.copy-out"))
    for line in DrawWording.grouped(Checksum(of: bytes)) { printer.line("  \(line)") }
    printer.line("")
    printer.line("\(Checksum(of: bytes))  \(path)")
  }
}
