import ArgumentParser

/// The language the program speaks.
enum Language: String, ExpressibleByArgument, CaseIterable {
  case chinese = "zh-Hans"
  case english = "en"

  init?(argument: String) {
    switch argument {
    case "zh", "zh-Hans", "zh-CN": self = .chinese
    case "en": self = .english
    default: return nil
    }
  }

  /// The language named anywhere on the command line, else Chinese: for what cannot be understood as a whole.
  static var asked: Language {
    let words = CommandLine.arguments
    let joined = words.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    let next = words.firstIndex(of: "--lang").map { $0 + 1 }.flatMap {
      words.indices.contains($0) ? words[$0] : nil
    }
    return (joined ?? next).flatMap(Language.init(argument:)) ?? .chinese
  }
}
