import ArgumentParser
import Checkup
import Register
import Screens
import Store

extension DrawCommand {
  /// `zhibu draw within`: what is looked at inside a branch that was drawn, drawn by the same procedure.
  struct Within: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "支部内抽看: 会议记录、党费月份、党员 / draw minutes, months of dues and members inside a branch")

    @Argument(help: "轮次 / the round")
    var round: String

    @Argument(help: "支部编号 / the branch's code")
    var branch: String

    @OptionGroup var options: DrawOptions

    @Flag(help: "冻结名单；写数以前先冻结 / freeze the lists, before the value is known")
    var freeze = false

    @Option(help: "抽几次会议的记录 / how many sessions' minutes")
    var minutes = DrawSubject.minutes.usual

    @Option(help: "抽几个月的党费 / how many months of dues")
    var dues = DrawSubject.dues.usual

    @Option(help: "抽几名党员询问 / how many members to ask")
    var members = DrawSubject.members.usual

    @Option(help: "来源，或 来源@公布时间 / the source, or SOURCE@TIME")
    var source = "当众掷骰"

    @Option(help: "来源的结果，照原样 / what the source came to, exactly")
    var value: String?

    @Option(help: "谁看见 / who saw it")
    var witness: String?

    func validate() throws {
      if freeze && value != nil { throw ValidationError("--freeze, --value: 写一个 / give one of them") }
    }

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let round = try desk.drawnRound(round)
      guard let pick = round.drawn.first(where: { $0.text == branch }) else {
        throw desk.refusal("draw.within.not-drawn", ["round": self.round, "branch": branch], exit: 2)
      }
      let within = try desk.within(self.round, pick.text)
      if freeze { return try freeze(within, desk) }
      guard let within else {
        throw desk.refusal("draw.within.none", ["round": self.round, "branch": branch], exit: 1)
      }
      if let value { return try draw(within, value, desk) }
      report(within, desk)
    }
  }
}

extension DrawCommand.Within {
  private func freeze(_ within: DrawWithin?, _ desk: borrowing Desk) throws {
    if within != nil {
      throw desk.refusal("draw.within.once", ["round": round, "branch": branch], exit: 1)
    }
    let moment = desk.moment
    let parts = DrawArgument.lastPair(source, at: "@") ?? (source, moment.next.description)
    let plan = DrawWithinPlan(
      round: round, branch: branch, counts: [.minutes: minutes, .dues: dues, .members: members],
      source: DrawPlan.Source(label: parts.0, due: parts.1), by: options.person)
    let book = try desk.book(branch).book
    let frames: [(subject: DrawSubject, frame: DrawFrame)]
    do throws(DrawRefusal) {
      frames = try plan.frames(of: book, on: moment)
    } catch {
      throw desk.refused(error)
    }
    for (subject, frame) in frames {
      let bytes = frame.file(schema: Shipped.bytes(of: "schema/draw-frame.rec"))
      try write(bytes, DrawWithin.file(subject, of: branch, drawn: false), desk)
    }
    if let frozen = try desk.within(round, branch) { report(frozen, desk) }
  }

  private func draw(_ within: DrawWithin, _ value: String, _ desk: borrowing Desk) throws {
    if within.isDrawn { throw desk.refusal("draw.within.drawn", ["branch": branch], exit: 1) }
    let plain = value.plainDigits
    if !plain.utf8.elementsEqual(value.utf8) { Printer.remark(desk.draws.digits([plain])) }
    let records: [(DrawSubject, DrawRecord)]
    do throws(DrawRefusal) {
      records = try within.records(
        plain, witness: witness ?? options.person, by: options.person, on: desk.moment)
    } catch {
      throw desk.refused(error)
    }
    for (subject, record) in records {
      let bytes = record.file(schema: Shipped.bytes(of: "schema/draw-result.rec"))
      try write(bytes, DrawWithin.file(subject, of: branch, drawn: true), desk)
    }
    if let drawn = try desk.within(round, branch) { report(drawn, desk) }
  }

  private func write(_ bytes: [UInt8], _ kind: String, _ desk: borrowing Desk) throws {
    do throws(Trouble) {
      let path = try RegisterPath(round: round, file: kind)
      try desk.register.writeNew(bytes, at: path, by: Holder(by: options.person))
    } catch {
      throw Refusal(desk.sentences(error), exit: error.reason == .taken ? 1 : 3)
    }
  }

  private func report(_ within: DrawWithin, _ desk: borrowing Desk) {
    var printer = Printer()
    for line in desk.draws.lines(of: within) { printer.line(line) }
  }
}
