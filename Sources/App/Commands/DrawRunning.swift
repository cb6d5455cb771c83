import ArgumentParser
import Canvas
import Checkup
import Register
import Screens
import Store

extension DrawCommand {
  /// `zhibu draw run`: draws from a frozen list with the values its sources came to.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "抽取 / draw from a frozen list")

    @Argument(help: "轮次 / the round")
    var round: String

    @OptionGroup var options: DrawOptions

    @Option(name: .customLong("value"), help: "来源=结果，照公布的原样 / SOURCE=VALUE, exactly as published")
    var values: [String] = []

    @Option(name: .customLong("witness"), help: "谁看见，一个或每个来源一个 / who saw it, one or one for each source")
    var witnesses: [String] = []

    @Option(help: "密封的随机串所在文件 / the file with the nonce of a sealed draw")
    var nonceFile: String?

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let files = try desk.roundFiles(round)
      if let draw = files.draw {
        _ = try desk.record(draw, round)
        throw desk.refusal("draw.once", ["round": round], exit: 1)
      }
      let frame = try desk.frame(files.frame, round)
      let typed = try typed(frame, desk)
      var nonce: HashedText?
      if let nonceFile { nonce = try DrawNonce.read(at: nonceFile, desk.draws) }
      let record: DrawRecord
      do throws(DrawRefusal) {
        let result = try Draw.run(frame, values: typed, nonce: nonce)
        record = try DrawRecord(
          of: result, from: frame, file: files.frame, by: try HashedText(typed: options.person, field: "By"),
          on: desk.moment)
      } catch {
        throw desk.refused(error)
      }
      try write(record, desk)
      report(DrawPast.Round(name: round, frame: frame, record: record), desk)
    }
  }
}

extension DrawCommand.Run {
  /// What each source came to, in the order of the list; a value for no source is refused.
  private func typed(_ frame: DrawFrame, _ desk: borrowing Desk) throws -> [DrawResult.Value] {
    var given: [(label: String, value: String)] = []
    for text in values {
      guard let place = text.firstIndex(of: "=") else {
        throw desk.refusal("draw.argument-value", ["text": text], exit: 2)
      }
      let value = String(text[text.index(after: place)...])
      let plain = value.plainDigits
      if !plain.utf8.elementsEqual(value.utf8) { Printer.remark(desk.draws.digits([plain])) }
      given.append((String(text[..<place]), plain))
    }
    let labels = frame.sources.map(\.label.text)
    if let stray = given.first(where: { pair in !labels.contains { $0.utf8.elementsEqual(pair.label.utf8) } })
    {
      throw desk.refused(DrawRefusal("Label", stray.label, .unknown, record: "Value"))
    }
    if ![0, 1, labels.count].contains(witnesses.count) {
      throw desk.refusal("draw.argument-witness", ["count": "\(labels.count)"], exit: 2)
    }
    do throws(DrawRefusal) {
      var values: [DrawResult.Value] = []
      for (place, source) in frame.sources.enumerated() {
        values.append(try value(of: source, given, witness: witness(place)))
      }
      return values
    } catch {
      throw desk.refused(error)
    }
  }

  private func witness(_ place: Int) -> String {
    witnesses.indices.contains(place) ? witnesses[place] : witnesses.first ?? options.person
  }

  private func value(
    of source: DrawFrame.Source, _ given: [(label: String, value: String)], witness: String
  ) throws(DrawRefusal) -> DrawResult.Value {
    let record = "Value \(source.label)"
    let own = given.filter { $0.label.utf8.elementsEqual(source.label.text.utf8) }
    guard let first = own.first else { throw DrawRefusal("Value", "", .missing, record: record) }
    if own.count > 1 { throw DrawRefusal("Label", source.label.text, .repeated, record: record) }
    do throws(DrawRefusal) {
      return DrawResult.Value(
        label: source.label, value: try HashedText(typed: first.value, field: "Value"),
        witness: try HashedText(typed: witness, field: "Witness"))
    } catch {
      throw error.in(record)
    }
  }

  private func write(_ record: DrawRecord, _ desk: borrowing Desk) throws {
    let bytes = record.file(schema: Shipped.bytes(of: "schema/draw-result.rec"))
    do throws(Trouble) {
      let path = try RegisterPath(round: round, file: "draw")
      let holder = Holder(by: options.person)
      if record.result.nonce == nil {
        try desk.register.writeNew(bytes, at: path, by: holder)
      } else {
        try desk.register.writeSecret(bytes, at: path, by: holder)
      }
    } catch {
      throw Refusal(desk.sentences(error), exit: error.reason == .taken ? 1 : 3)
    }
  }

  private func report(_ round: DrawPast.Round, _ desk: borrowing Desk) {
    var printer = Printer()
    for line in DrawSheet(round, desk.draws, at: desk.moment).lines { printer.line(line) }
    if case .awaitingReveal = round.state { printer.line(desk.texts("draw.keep-secret")) }
  }
}
