import CNcurses
import Canvas

/// How ncurses draws a style: attributes and the number of a colour pair, 0 for the terminal's default.
struct Ink: Equatable {
  var attributes: attr_t
  var pair: Int16
}

extension Ink {
  /// The ink for `style` in `theme`; colours are left out where the terminal has none.
  init(_ style: Style, theme: Look.Theme, colours: Bool) {
    let coloured = colours && theme != .mono
    attributes = Self.attributes(of: style, theme: theme, coloured: coloured)
    pair = coloured && Self.colour(of: style.role) != nil ? Int16(style.role.rawValue) : 0
  }

  /// Makes the colour pairs of all roles; a pair has its role's number.
  static func mix() {
    start_color()
    let background: Int16 = use_default_colors() == ERR ? Int16(COLOR_BLACK) : -1
    for role in Role.allCases {
      guard let colour = colour(of: role) else { continue }
      init_pair(Int16(role.rawValue), colour, background)
    }
  }

  private static func colour(of role: Role) -> Int16? {
    switch role {
    case .normal, .faint, .title: nil
    case .accent: Int16(COLOR_CYAN)
    case .good: Int16(COLOR_GREEN)
    case .warning: Int16(COLOR_YELLOW)
    case .error: Int16(COLOR_RED)
    }
  }

  private static func attributes(of style: Style, theme: Look.Theme, coloured: Bool) -> attr_t {
    var attributes: attr_t = 0
    if style.contains(.reverse) { attributes |= cn_reverse }
    if style.contains(.bold) || isBold(style.role, theme: theme, coloured: coloured) { attributes |= cn_bold }
    if style.contains(.underline) || (!coloured && style.role == .warning) { attributes |= cn_underline }
    if theme != .highContrast, style.contains(.dim) || style.role == .faint { attributes |= cn_dim }
    return attributes
  }

  private static func isBold(_ role: Role, theme: Look.Theme, coloured: Bool) -> Bool {
    switch role {
    case .normal, .faint: false
    case .title, .error: true
    case .accent: theme == .highContrast || !coloured
    case .good, .warning: theme == .highContrast
    }
  }
}
