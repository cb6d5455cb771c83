import Checkup
import Register
import Screens

/// Who the inspectors are, as far as the register knows them.
extension DrawCommand.New {
  /// The inspectors with the branches they belong to; says whose branch is known and whose is not.
  ///
  /// Refuses a name that several branches have: whose it is must be typed.
  func settled(_ inspectors: [DrawPlan.Inspector], _ desk: borrowing Desk) throws -> [DrawPlan.Inspector] {
    if inspectors.isEmpty { return [] }
    let people = try people(desk, withNames: inspectors.contains { $0.branch == nil })
    let homes = inspectors.map { ($0.name, people.home(of: $0)) }
    let doubts = homes.compactMap { desk.draws.namesakes($0, $1) }
    if !doubts.isEmpty { throw Refusal(doubts.joined(separator: "\n"), exit: 2) }
    let told = desk.draws.homes(homes)
    if !told.isEmpty { Printer.remark(told) }
    return inspectors.map { people.settled($0) }
  }

  /// The branches, with their members' names where those are needed; a branch that cannot be read has none.
  func people(_ desk: borrowing Desk, withNames isNaming: Bool) throws -> DrawPeople {
    var names: [String: Set<String>] = [:]
    for code in isNaming ? try desk.codes() : [] {
      names[code] = Set((try? desk.book(code))?.book.members(on: desk.day).map(\.name) ?? [])
    }
    return DrawPeople(try desk.branches(), names: names)
  }
}
