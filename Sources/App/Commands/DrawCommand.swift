import ArgumentParser
import Register

/// `zhibu draw`: random draws of branches that anybody can recompute (抽查).
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "随机抽查 / draws of branches that anybody can recompute",
    subcommands: [
      New.self, Run.self, Verify.self, Export.self, Reveal.self, Void.self, List.self, Size.self, Within.self,
      Replace.self,
      Published.self, Sampler.self,
    ])
}

/// Which register a command about draws is for, and who gives it.
struct DrawOptions: ParsableArguments {
  @Option(help: "台账文件夹 / the register's folder, or one inside it")
  var register: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "何人办理 / who does it")
  var by: String?

  var person: String { by ?? Browse.person }
}

/// An argument of several parts.
struct DrawArgument {
  /// The parts before and after the first of `signs`; nil if there is none or a part is empty.
  static func pair(_ text: String, at signs: String) -> (String, String)? {
    guard let place = text.firstIndex(where: signs.contains) else { return nil }
    let parts = (String(text[..<place]), String(text[text.index(after: place)...]))
    return parts.0.isEmpty || parts.1.isEmpty ? nil : parts
  }

  /// The parts before and after the last `sign`.
  static func lastPair(_ text: String, at sign: Character) -> (String, String)? {
    guard let place = text.lastIndex(of: sign) else { return nil }
    let parts = (String(text[..<place]), String(text[text.index(after: place)...]))
    return parts.0.isEmpty || parts.1.isEmpty ? nil : parts
  }
}
