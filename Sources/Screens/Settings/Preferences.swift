/// How one person wants the program to look and speak: kept for the person, not in the register.
package struct Preferences: Hashable, Sendable {
  /// Which language is spoken.
  package enum Language: String, CaseIterable, Sendable {
    /// What the register's cover says.
    case register
    case chinese = "zh-Hans"
    case english = "en"
  }

  /// Which colours are used.
  package enum Theme: String, CaseIterable, Sendable {
    case standard, contrast, mono
  }

  /// How wide the terminal draws characters like `·`; `auto` asks it.
  package enum Ambiguous: String, CaseIterable, Sendable {
    case narrow, wide, auto
  }

  /// What borders are drawn with.
  package enum Borders: String, CaseIterable, Sendable {
    case lines, ascii
  }

  /// Whether clicks are taken.
  package enum Mouse: String, CaseIterable, Sendable {
    case on, off
  }

  /// How many days ahead the schedule looks; the first is our default.
  package enum Ahead: String, CaseIterable, Sendable {
    case sixty = "60"
    case ninety = "90"
    case week = "7"
    case fortnight = "14"
    case thirty = "30"

    /// In days.
    package var days: Int {
      switch self {
      case .week: 7
      case .fortnight: 14
      case .thirty: 30
      case .sixty: 60
      case .ninety: 90
      }
    }
  }

  package var language = Language.register
  package var theme = Theme.standard
  package var ambiguous = Ambiguous.narrow
  package var borders = Borders.lines
  package var mouse = Mouse.on
  package var ahead = Ahead.sixty

  /// Everything as it ships.
  package init() {}
}

/// One of the things a person can set, by its field in the file of settings.
package enum Preference: String, CaseIterable, Sendable {
  case language = "Language"
  case theme = "Theme"
  case ambiguous = "Ambiguous"
  case borders = "Borders"
  case mouse = "Mouse"
  case ahead = "Ahead"

  /// What it can be, as the file writes it; the first is the default.
  package var choices: [String] {
    switch self {
    case .language: Preferences.Language.allCases.map(\.rawValue)
    case .theme: Preferences.Theme.allCases.map(\.rawValue)
    case .ambiguous: Preferences.Ambiguous.allCases.map(\.rawValue)
    case .borders: Preferences.Borders.allCases.map(\.rawValue)
    case .mouse: Preferences.Mouse.allCases.map(\.rawValue)
    case .ahead: Preferences.Ahead.allCases.map(\.rawValue)
    }
  }
}

extension Preferences {
  /// A setting as the file writes it; what it cannot be leaves it as it was.
  package subscript(preference: Preference) -> String {
    get {
      switch preference {
      case .language: language.rawValue
      case .theme: theme.rawValue
      case .ambiguous: ambiguous.rawValue
      case .borders: borders.rawValue
      case .mouse: mouse.rawValue
      case .ahead: ahead.rawValue
      }
    }
    set {
      switch preference {
      case .language: language = Language(rawValue: newValue) ?? language
      case .theme: theme = Theme(rawValue: newValue) ?? theme
      case .ambiguous: ambiguous = Ambiguous(rawValue: newValue) ?? ambiguous
      case .borders: borders = Borders(rawValue: newValue) ?? borders
      case .mouse: mouse = Mouse(rawValue: newValue) ?? mouse
      case .ahead: ahead = Ahead(rawValue: newValue) ?? ahead
      }
    }
  }

  /// Goes to the next choice of a setting, or the one before, in a circle.
  mutating func turn(_ preference: Preference, by step: Int) {
    let choices = preference.choices
    let place = choices.firstIndex(of: self[preference]) ?? 0
    self[preference] = choices[(place + step + choices.count) % choices.count]
  }
}
