import ArgumentParser
import Checkup
import Glibc
import Register
import Store

extension DrawCommand {
  /// `zhibu draw export`: the files with which anybody can redo a draw without this program.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "导出复算用的文件 / write the files that redo a draw without this program")

    @Argument(help: "轮次 / the round")
    var round: String

    @OptionGroup var options: DrawOptions

    @Option(help: "写进这个文件夹 / the folder to write to")
    var to: String

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let files = try desk.roundFiles(round)
      guard let draw = files.draw else { throw desk.refusal("draw.not-drawn", ["round": round], exit: 1) }
      let frame = try desk.frame(files.frame, round)
      let record = try desk.record(draw, round)
      let state = DrawPast.Round(name: round, frame: frame, record: record).state
      if case .awaitingReveal = state { throw desk.refusal("draw.still-secret", ["round": round], exit: 1) }
      mkdir(to, 0o777)
      for file in DrawExport(frame, record.result).files {
        try write(file.bytes, "\(to)/\(file.name)", desk.texts)
        Printer.remark("\(to)/\(file.name)")
      }
      Printer.remark(desk.texts("draw.exported", ["folder": to]))
    }

    /// Writes a file that must not be there yet.
    private func write(_ bytes: [UInt8], _ path: String, _ texts: Texts) throws {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else {
        throw Refusal(
          texts(errno == EEXIST ? "draw.export.taken" : "draw.export.cannot", ["path": path]), exit: 3)
      }
      defer { close(descriptor) }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { throw Refusal(texts("draw.export.cannot", ["path": path]), exit: 3) }
        rest = rest.dropFirst(count)
      }
    }
  }
}
