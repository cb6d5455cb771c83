import ArgumentParser
import Checkup
import Register
import Screens
import Store

extension DrawCommand {
  /// `zhibu draw void`: says of a draw, or of a list not drawn from, that it does not count. It stays, and so does its
  /// number.
  struct Void: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "void", abstract: "作废，原记录保留 / void a draw; its record stays")

    @Argument(help: "轮次 / the round")
    var round: String

    @OptionGroup var options: DrawOptions

    @Option(help: "理由 / the reason")
    var reason: String

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let files = try desk.roundFiles(round)
      if let draw = files.draw { _ = try desk.record(draw, round) }
      let voiding = try desk.checked {
        () throws(DrawRefusal) in
        DrawRecord.Voiding(
          reason: try HashedText(typed: reason, field: "Reason"),
          by: try HashedText(typed: options.person, field: "By"),
          on: desk.moment)
      }
      if files.draw == nil {
        try abandon(files.frame, voiding, desk)
      } else {
        try desk.add(.voiding(voiding), to: round, by: options.person)
      }
      Printer.remark(desk.texts("draw.voided", ["round": round]))
    }

    /// A frozen list that is not drawn from: the reason takes the place of the result.
    private func abandon(_ frame: [UInt8], _ voiding: DrawRecord.Voiding, _ desk: borrowing Desk) throws {
      let bytes = voiding.file(givingUp: frame, schema: Shipped.bytes(of: "schema/draw-result.rec"))
      do throws(Trouble) {
        let path = try RegisterPath(round: round, file: "draw")
        try desk.register.writeNew(bytes, at: path, by: Holder(by: options.person))
      } catch {
        throw Refusal(desk.sentences(error), exit: error.reason == .taken ? 1 : 3)
      }
    }
  }

  /// `zhibu draw reveal`: makes a sealed draw known after the last visit.
  struct Reveal: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reveal", abstract: "揭示密封的结果 / make a sealed draw known")

    @Argument(help: "轮次 / the round")
    var round: String

    @OptionGroup var options: DrawOptions

    @Option(help: "随机串所在文件 / the file with the nonce")
    var nonceFile: String

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let (frame, record) = try desk.drawn(round)
      guard case .sealed = frame.mode else {
        throw desk.refusal("draw.not-sealed", ["round": round], exit: 1)
      }
      let nonce = try DrawNonce.read(at: nonceFile, desk.draws)
      if let refusal = frame.refusals(of: record.result.values, nonce: nonce).first {
        throw desk.refused(refusal)
      }
      let reveal = try desk.checked {
        () throws(DrawRefusal) in
        DrawRecord.Reveal(by: try HashedText(typed: options.person, field: "By"), on: desk.moment)
      }
      try desk.add(.reveal(reveal), to: round, by: options.person)
      desk.register.publish(round)
      let past = DrawPast(try desk.roundFiles())
      var printer = Printer()
      if let revealed = past.round(round) {
        for line in DrawSheet(revealed, desk.draws, at: desk.moment).lines { printer.line(line) }
      }
      printer.line("\(desk.texts("draw.nonce"))  \(nonce)")
    }
  }
}

extension Desk {
  /// A round that was drawn.
  fileprivate func drawn(_ round: String) throws -> (frame: DrawFrame, record: DrawRecord) {
    let files = try roundFiles(round)
    guard let draw = files.draw else { throw refusal("draw.not-drawn", ["round": round], exit: 1) }
    return (try frame(files.frame, round), try record(draw, round))
  }

  func checked<Value>(_ make: () throws(DrawRefusal) -> Value) throws -> Value {
    do throws(DrawRefusal) {
      return try make()
    } catch {
      throw refused(error)
    }
  }

  func add(_ addition: DrawRecord.Addition, to round: String, by person: String) throws {
    let schema = Shipped.bytes(of: "schema/draw-result.rec")
    do {
      try register.add(to: RegisterPath(round: round, file: "draw"), by: Holder(by: person)) {
        bytes throws(DrawMisread) in
        try DrawRecord.adding(addition, to: bytes, schema: schema)
      }
    } catch let misread as DrawMisread {
      let isClosed = misread.problems.contains { $0.reason == .closed }
      throw Refusal(misread.problems.map { draws($0) }.joined(separator: "\n"), exit: isClosed ? 1 : 3)
    } catch let trouble as Trouble {
      throw Refusal(sentences(trouble), exit: 3)
    }
  }
}
