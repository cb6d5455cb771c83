package import Checkup
import Register

extension DrawPeople {
  init(_ world: World) {
    let names = Dictionary(world.entries.map { ($0.code, $0.names) }) { first, _ in first }
    self.init(world.entries.compactMap(\.branch), names: names)
  }
}

/// The words for the branch an inspector belongs to.
extension DrawWording {
  /// Who of the inspectors is kept from which branch without asking, and whose branch nobody knows.
  package func homes(_ homes: [(name: String, home: DrawPeople.Home)]) -> String {
    let own = homes.compactMap { person in person.home.code.map { "\(person.name)@\($0)" } }
    let unknown = homes.filter { $0.home == .unknown }.map(\.name)
    return [
      own.isEmpty ? "" : texts("draw.homes.own", ["names": own.joined(separator: " ")]),
      unknown.isEmpty ? "" : texts("draw.homes.unknown", ["names": unknown.joined(separator: " ")]),
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// That several are called so, and in which branches; nil where nothing is in doubt.
  package func namesakes(_ name: String, _ home: DrawPeople.Home) -> String? {
    guard case .several(let codes) = home else { return nil }
    let facts = ["name": name, "branches": codes.joined(separator: " "), "first": codes.first ?? ""]
    return texts("draw.fault.namesakes", facts)
  }
}
