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
}
