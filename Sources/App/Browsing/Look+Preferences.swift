import Canvas
import Screens
import Terminal

extension Look {
  /// The look a person wants. How wide ambiguous characters are is asked of the terminal where they leave it to it.
  init(_ preferences: Preferences) {
    self.init(
      theme: Theme(preferences.theme), lines: preferences.borders == .ascii ? .ascii : .drawn,
      ambiguous: preferences.ambiguous == .wide ? .wide : .narrow, mouse: preferences.mouse == .on)
  }
}

extension Look.Theme {
  fileprivate init(_ theme: Preferences.Theme) {
    self =
      switch theme {
      case .standard: .standard
      case .contrast: .highContrast
      case .mono: .mono
      }
  }
}
