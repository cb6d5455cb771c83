import ArgumentParser
import Checkup
import Register
import Screens
import Store

extension DrawCommand {
  /// `zhibu draw verify`: whether everything in the files of a draw follows from the published values.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "核验一次抽取 / whether a draw follows from what was published")

    @Argument(help: "轮次，或者 frame.rec、draw.rec、它们的文件夹 / the round, or a file of it, or its folder")
    var what: String

    @OptionGroup var options: DrawOptions

    @Option(help: "公布在外面的 frame.rec 校验值 / the checksum of frame.rec as posted outside")
    var posted: String?

    @Option(help: "公布在外面的 frame.rec 副本 / the copy of frame.rec as posted outside")
    var frame: String?

    @Option(help: "公布在外面的 draw.rec 副本 / the copy of draw.rec as posted outside")
    var draw: String?

    func run() throws {
      let texts = Shipped.texts(options.bearings.lang ?? .chinese)
      if DrawPapers.isPath(what) {
        let papers = try DrawPapers(at: what, frameCopy: frame, texts)
        let words = DrawWording(texts, Shipped.schemas)
        try report(papers, words, register: papers.register.map { ($0, papers.name) })
      } else {
        let desk = try Desk(options.register, options.bearings)
        let files = try desk.roundFiles(what)
        let copy = try frame.map { try DrawPapers.read($0, desk.texts) }
        let papers = DrawPapers(frame: files.frame, draw: files.draw, copy: copy, name: what)
        try report(papers, desk.draws, register: (desk.root, what))
      }
    }
  }
}

extension DrawCommand.Verify {
  private func report(_ papers: DrawPapers, _ words: DrawWording, register: (root: String, name: String)?)
    throws
  {
    let now = Moment(options.bearings.day, Clock.now.time)
    var evidence = DrawEvidence()
    evidence.now = now
    evidence.posted = try checksum(words.texts)
    evidence.postedFrame = papers.copy
    evidence.postedDraw = try draw.map { try DrawPapers.read($0, words.texts) }
    if let register {
      let desk = try Desk(register.root, options.bearings)
      evidence.others = try desk.roundFiles().filter { $0.name != register.name }
        .map { DrawEvidence.Round(frame: $0.frame, draw: $0.draw) }
      if let frame = try? DrawFrame(reading: papers.frame) {
        for change in frame.changes(to: try desk.branches(), on: desk.day) { Printer.remark(words(change)) }
      }
    }
    let failures = Draw.failures(frame: papers.frame, draw: papers.draw, evidence: evidence)
    var printer = Printer()
    for failure in failures { printer.line(words(failure)) }
    let inside = try register.map { try failuresInside(papers, $0.root, words, &printer) } ?? 0
    if failures.isEmpty && inside == 0 {
      printer.line(
        words.texts(papers.isDrawn ? "draw.verified" : "draw.verified-frame", ["round": papers.name]))
      if evidence.posted == nil && evidence.postedFrame == nil {
        Printer.remark(words.texts("draw.verify.no-posted"))
      }
    } else {
      Printer.remark(words.texts("draw.verify.failed", ["count": "\(failures.count + inside)"]))
      throw ExitCode(1)
    }
  }

  /// Verifies the draws inside the round's branches, and answers how much does not follow.
  private func failuresInside(
    _ papers: DrawPapers, _ root: String, _ words: DrawWording, _ printer: inout Printer
  ) throws -> Int {
    let desk = try Desk(root, options.bearings)
    guard let draw = papers.draw, let frame = try? DrawFrame(reading: papers.frame),
      let record = try? DrawRecord(reading: draw)
    else { return 0 }
    let round = DrawPast.Round(name: papers.name, frame: frame, record: record)
    var count = 0
    for within in try desk.within(papers.name) {
      for part in within.parts {
        let failures = part.failures(in: round, of: within.branch)
        count += failures.count
        for failure in failures {
          printer.line("\(within.branch) \(words.name(part.subject)): \(words(failure))")
        }
      }
    }
    return count
  }

  /// The checksum as it was copied out: in groups, perhaps in capitals.
  private func checksum(_ texts: Texts) throws -> Checksum? {
    guard let posted else { return nil }
    let digits = posted.filter { !$0.isWhitespace }.lowercased()
    guard let checksum = Checksum(digits) else {
      throw Refusal(texts("draw.argument-posted", ["text": posted]), exit: 2)
    }
    return checksum
  }
}
