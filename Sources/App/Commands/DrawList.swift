import ArgumentParser
import Checkup
import Register
import Screens

extension DrawCommand {
  /// `zhibu draw list`: all rounds, void ones included.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出各轮 / list the rounds")

    @OptionGroup var options: DrawOptions

    @Option(help: "输出格式 / text, ndjson or csv")
    var format = Format.text

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let past = try desk.rounds()
      switch format {
      case .text: print(past, desk)
      case .ndjson, .csv:
        var listed = Listed(format)
        for round in past.rounds { listed.add(round.row(at: desk.moment), "") }
      }
      for name in past.unread { Printer.remark(desk.texts("draw.round-unread", ["round": name])) }
      if !past.unread.isEmpty { throw ExitCode(3) }
    }

    private func print(_ past: DrawPast, _ desk: borrowing Desk) {
      let words = desk.draws
      let titles = ["round", "number", "mode", "state", "frozen", "listed", "drawn"].map {
        desk.texts("draw.column.\($0)")
      }
      let rows = past.rounds.map { round in
        [
          round.frame.round.text, "\(round.frame.number)", words.modeName(round.frame),
          words(round.state, at: desk.moment),
          round.frame.on.description, "\(round.frame.entries.count)",
          round.record.map { "\($0.result.picks.count)" } ?? "",
        ]
      }
      var printer = Printer()
      for line in DrawColumns(titles, rows).lines { printer.line(line) }
      let codes = ((try? desk.branches()) ?? []).filter { $0.exists(on: desk.day) }.map(\.drawCode)
      printer.line(words.coverage(of: codes, past, desk.directory.inspections, on: desk.day))
    }
  }
}

extension DrawPast.Round {
  /// The same for other programs.
  fileprivate func row(at now: Moment) -> Row {
    var row = Row()
    row.add("round", frame.round.text)
    row.add("number", frame.number)
    row.add("mode", frame.mode == .open ? "open" : "sealed")
    row.add("state", state.missedReveal(at: now) == nil ? stateName : "overdue")
    row.add("frozen", frame.on.description)
    row.add("listed", frame.entries.count)
    row.add("drawn", record?.result.picks.count)
    if case .awaitingReveal(let date) = state { row.add("reveal-by", date.description) }
    return row
  }

  private var stateName: String {
    switch state {
    case .frozen: "frozen"
    case .drawn: "drawn"
    case .awaitingReveal: "secret"
    case .revealed: "revealed"
    case .void: "void"
    }
  }
}
