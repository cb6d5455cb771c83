/// How a cell is drawn: attributes, and what it means as a role that the terminal gives a colour.
///
/// Colour never carries meaning alone; where there is none, the title, the accent, what is faint, warnings
/// and errors stay apart by bold, underline or dim. Of several roles the gravest is drawn.
package struct Style: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let reverse = Style(rawValue: 1)
  package static let bold = Style(rawValue: 2)
  package static let underline = Style(rawValue: 4)
  package static let dim = Style(rawValue: 8)

  package static let title = Style(Role.title)
  package static let accent = Style(Role.accent)
  package static let faint = Style(Role.faint)
  package static let good = Style(Role.good)
  package static let warning = Style(Role.warning)
  package static let error = Style(Role.error)
}

/// What a piece of text is, for the choice of its colour.
package enum Role: UInt16, CaseIterable, Hashable, Sendable {
  /// Ordinary text. The others follow by gravity.
  case normal
  case faint, title, accent, good, warning, error
}

extension Style {
  /// The style of text with this role and no attributes.
  package init(_ role: Role) {
    self.init(rawValue: role == .normal ? 0 : 1 << (3 + role.rawValue))
  }

  /// The gravest of the roles in this style.
  package var role: Role {
    Role.allCases.last { $0 != .normal && isSuperset(of: Style($0)) } ?? .normal
  }

  /// The attributes and roles by name, as golden files list them: `reverse bold warning`.
  package var names: String {
    let attributes: [(Style, String)] = [
      (.reverse, "reverse"), (.bold, "bold"), (.underline, "underline"), (.dim, "dim"),
    ]
    let roles = Role.allCases.filter { $0 != .normal && isSuperset(of: Style($0)) }
    return (attributes.filter { contains($0.0) }.map(\.1) + roles.map { "\($0)" }).joined(separator: " ")
  }
}
