package import Register

/// The branches and the names of their members, where inspectors and the branches they are kept from are looked up.
package struct DrawPeople: Sendable {
  private let branches: [Branch]

  /// By the code of the branch.
  private let names: [String: Set<String>]

  package init(_ branches: [Branch], names: [String: Set<String>]) {
    self.branches = branches
    self.names = names
  }
}

extension DrawPeople {
  /// The branch an inspector belongs to, as far as it is known.
  package enum Home: Hashable, Sendable {
    /// It was typed.
    case told(String)

    /// It was typed that it is none of these.
    case outside

    /// Just one branch has a member of that name.
    case found(String)

    /// So many branches have one.
    case several([String])
    case unknown

    /// The code of the branch, where it is one.
    package var code: String? {
      switch self {
      case .told(let code), .found(let code): code
      case .outside, .several, .unknown: nil
      }
    }
  }

  /// What is typed for the branch of somebody who belongs to none of them: `何秋实@-`.
  package static let outside = "-"

  package func home(of inspector: DrawPlan.Inspector) -> Home {
    if let typed = inspector.branch {
      return typed.halfWidth == DrawPeople.outside ? .outside : .told(code(meant: typed) ?? typed)
    }
    let codes = branches.map(\.code).filter { names[$0]?.contains(inspector.name) ?? false }
    if let only = codes.first { return codes.count == 1 ? .found(only) : .several(codes) }
    return .unknown
  }

  /// The same inspector with the branch he belongs to, as far as it is known.
  package func settled(_ inspector: DrawPlan.Inspector) -> DrawPlan.Inspector {
    DrawPlan.Inspector(name: inspector.name, branch: home(of: inspector).code)
  }

  /// The same recusal with the code of the branch that was meant.
  package func settled(_ recusal: DrawPlan.Recusal) -> DrawPlan.Recusal {
    var settled = recusal
    settled.code = code(meant: recusal.code) ?? recusal.code
    return settled
  }

  /// The code of the branch that was meant: by its code in whatever width and case, by its name, or by a part of the
  /// name that no other has. Nil if that is none or several.
  package func code(meant typed: String) -> String? {
    let narrow = typed.halfWidth
    let codes = branches.map(\.code)
    if let code = codes.first(where: { $0.utf8.elementsEqual(narrow.utf8) }) { return code }
    let alike = codes.filter { $0.uppercased() == narrow.uppercased() }
    if alike.count == 1 { return alike.first }
    let named = branches.filter { $0.name == typed }
    let meant = named.isEmpty && !typed.isEmpty ? branches.filter { $0.name.contains(typed) } : named
    return meant.count == 1 ? meant.first?.code : nil
  }
}
