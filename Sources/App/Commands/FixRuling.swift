import ArgumentParser
import Checkup
import Register
import Screens

extension FixCommand {
  /// `zhibu fix answer`: what the branch did, in its own folder; asks for acceptance if told to.
  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer", abstract: "支部回复，可申请销账 / what the branch did about it")

    @Argument(help: "整改编号 / the rectification's number")
    var id: String

    @OptionGroup var options: DrawOptions

    @Option(help: "做了什么 / what was done")
    var done: String

    @Option(help: "佐证，可写多次 / evidence; may be repeated")
    var evidence: [String] = []

    @Flag(help: "申请销账 / ask for acceptance")
    var request = false

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let (rectification, _, book) = try desk.rectification(id)
      let ruling = Ruling(rectification, in: book, on: desk.day)
      if ruling.progress.stage == .accepted { try desk.demand([desk.texts("fix.refusal.accepted")]) }
      try FirstRecords.check(lines: ["--done": done], desk.texts)
      if !options.person.isName {
        try desk.demand([desk.texts("fix.refusal.name", ["name": options.person])])
      }
      var response = Response(rectification: id, by: options.person, on: desk.day, done: done)
      response.evidence = evidence
      response.isRequest = request
      let summary = desk.texts(request ? "fix.summary.request" : "fix.summary.answer", ["id": id])
      try desk.save(response.edit(in: book, summary: summary))
    }
  }

  /// `zhibu fix accept`: accepts what was put right; shows what the rule says of it then and now.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: "验收 / accept what was put right")

    @Argument(help: "整改编号 / the rectification's number")
    var id: String

    @OptionGroup var options: DrawOptions

    func run() throws {
      try Desk(options.register, options.bearings).rule(id, .accepted, by: options.person, "")
    }
  }

  /// `zhibu fix return`: returns it with a reason, to be done again.
  struct Return: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "return", abstract: "退回 / return it, to be done again")

    @Argument(help: "整改编号 / the rectification's number")
    var id: String

    @OptionGroup var options: DrawOptions

    @Option(help: "理由 / why")
    var reason: String

    func run() throws {
      try Desk(options.register, options.bearings).rule(id, .returned, by: options.person, reason)
    }
  }

  /// `zhibu fix post`: posts it (通报) without the name of any person.
  struct Post: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "post", abstract: "通报，不写个人 / post it, without names")

    @Argument(help: "整改编号 / the rectification's number")
    var id: String

    @OptionGroup var options: DrawOptions

    @Option(help: "通报的事项，不写个人 / what it was about, without names")
    var matter: String

    @Option(help: "公示到哪天 / the last day it is posted", transform: Day.coming)
    var until: Day?

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let (rectification, round, book) = try desk.rectification(id)
      let ruling = Ruling(rectification, in: book, on: desk.day)
      let result: Notice.Result = ruling.progress.stage == .accepted ? .done : .doing
      try FirstRecords.check(lines: ["--matter": matter], desk.texts)
      if let named = book.members.first(where: { matter.contains($0.name) }) {
        throw desk.refusal("fix.refusal.named", ["name": named.name], exit: 1)
      }
      let facts = ["id": id, "result": desk.texts.word(result.rawValue)]
      try desk.save(
        rectification.edit(
          posting: result, matter: matter, on: desk.day, until: until, in: round,
          summary: desk.texts("fix.summary.post", facts)))
    }
  }
}

extension Desk {
  /// Shows what the rule noticed and notices, then rules on it, unless the person may not.
  fileprivate func rule(_ id: String, _ ruling: Acceptance.Ruling, by person: String, _ reason: String) throws
  {
    let (rectification, round, book) = try rectification(id)
    let recheck = Recheck(rectification, directory.inspections, checker.findings(in: book))
    var printer = Printer()
    for line in sheetWords.recheck(recheck, Wording(Shipped.catalogue, texts, Shipped.schemas)) {
      printer.line(line)
    }
    let asked = Ruling(rectification, in: book, on: day)
    try demand(asked.refusals(ruling, by: person, reason: reason).map { sheetWords($0) })
    let verdict = Acceptance(ruling, by: person, on: day, reason: reason)
    let summary = texts(ruling == .accepted ? "fix.summary.accept" : "fix.summary.return", ["id": id])
    try save(rectification.edit(ruling: verdict, in: round, summary: summary))
  }
}
