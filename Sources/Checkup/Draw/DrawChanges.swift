package import Register

/// What became different about the branches since a list of them was frozen: information, never a failure.
package enum DrawChange: Hashable, Sendable {
  /// A branch that is in neither the list nor the exclusions.
  case added(code: String, name: String)
  /// A branch of the list that is not there any more.
  case gone(code: String, name: String)
  case renamed(code: String, from: String, to: String)
}

extension DrawFrame {
  /// How the branches that exist on `day` differ from the list, in the order of their codes.
  package func changes(to branches: [Branch], on day: Day) -> [DrawChange] {
    let now = branches.filter { $0.exists(on: day) }
    let names = Dictionary(now.map { ($0.code, $0.name) }) { first, _ in first }
    let excluded = Set(exclusions.map(\.id.text))
    let listed = Dictionary(entries.map { ($0.id.text, $0.name.text) }) { first, _ in first }
    let codes = Set(names.keys).union(listed.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return codes.compactMap { code in
      switch (listed[code], names[code]) {
      case (nil, let name?): excluded.contains(code) ? nil : .added(code: code, name: name)
      case (let name?, nil): .gone(code: code, name: name)
      case (let old?, let new?): old == new ? nil : .renamed(code: code, from: old, to: new)
      case (nil, nil): nil
      }
    }
  }
}
