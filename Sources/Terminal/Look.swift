package import Canvas

/// How frames are put on this terminal: a person's settings, and what the terminal can do.
package struct Look: Hashable, Sendable {
  /// Which colours and attributes the roles of `Style` get.
  package enum Theme: Hashable, Sendable {
    /// The terminal's own colours.
    case standard
    /// The same, bold throughout and nothing dimmed.
    case highContrast
    /// No colour at all.
    case mono
  }

  /// What borders are drawn with.
  package enum Lines: Hashable, Sendable {
    /// The terminal's line-drawing characters.
    case drawn
    /// `- | +`, for terminals that show the others as letters.
    case ascii
  }

  package var theme: Theme
  package var lines: Lines
  /// The width this terminal gives to ambiguous characters; where wide, their ASCII twins are shown.
  package var ambiguous: AmbiguousWidth
  /// Whether clicks and the wheel are reported.
  package var mouse: Bool

  package init(
    theme: Theme = .standard, lines: Lines = .drawn, ambiguous: AmbiguousWidth = .narrow, mouse: Bool = true,
  ) {
    self.theme = theme
    self.lines = lines
    self.ambiguous = ambiguous
    self.mouse = mouse
  }
}
