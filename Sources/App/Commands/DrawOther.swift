import ArgumentParser
import Checkup
import Register

extension DrawCommand {
  /// `zhibu draw rfc3797`: replays what others drew by that published method.
  struct Published: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rfc3797", abstract: "按 RFC 3797 重算别人的抽取 / replay a draw made by RFC 3797")

    @Option(
      name: .customLong("source"),
      help: "一个来源的数，逗号或空格分开；次序有意义的在前面写 = / numbers of one source; = before ordered ones")
    var sources: [String]

    @Option(help: "共几家 / how many there are")
    var of: Int

    @Option(help: "抽几家 / how many are drawn")
    var count: Int

    func validate() throws {
      if !(1...65_536 ~= of) || !(1...of ~= count) { throw ValidationError("--of 1-65536, --count 1...--of") }
      if sources.contains(where: { Self.source($0) == nil }) {
        throw ValidationError("--source 2,5,12,8,10")
      }
    }

    func run() throws {
      let key = RFC3797.key(sources.compactMap(Self.source))
      var printer = Printer()
      printer.line(key)
      printer.line(RFC3797.picks(count, of: of, key: key).map(String.init).joined(separator: " "))
    }

    /// The numbers of one source; nil where there are none or something else is among them.
    private static func source(_ text: String) -> RFC3797.Source? {
      let isOrdered = text.hasPrefix("=")
      let parts = text.drop { $0 == "=" }.split { ", ".contains($0) }
      let numbers = parts.compactMap { Int($0) }.filter { $0 >= 0 }
      return parts.isEmpty || numbers.count != parts.count
        ? nil : RFC3797.Source(numbers, isOrdered: isOrdered)
    }
  }

  /// `zhibu draw rivest`: replays what others drew with Ronald Rivest's sampler.
  struct Sampler: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rivest", abstract: "按 Rivest 的抽样程序重算 / replay a draw made with Rivest's sampler")

    @Option(help: "种子，照公布的原样 / the seed, exactly as published")
    var seed: String

    @Option(help: "共几家 / how many there are")
    var of: Int

    @Option(help: "抽几家 / how many are drawn")
    var count: Int

    @Flag(help: "可以重复 / repeats allowed")
    var repeats = false

    func validate() throws {
      if of < 1 || count < 1 || (!repeats && count > of) { throw ValidationError("--of, --count >= 1") }
    }

    func run() throws {
      var printer = Printer()
      let picks = Rivest.picks(count, of: of, seed: seed, repeats: repeats)
      printer.line(picks.map(String.init).joined(separator: " "))
    }
  }
}
