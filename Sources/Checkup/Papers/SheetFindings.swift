import Rec
package import Register

/// What inspectors found in the branches they visited, as the sheets of a round say it.
package struct SheetFindings: Sendable {
  /// One finding of a visit.
  package struct Seen: Equatable, Sendable {
    let round: String
    let branch: String
    let id: String
    let rule: String
    let shown: String

    /// 待核, 属实 or 排除.
    let state: String
  }

  private let all: [Seen]

  /// - Parameter sources: files of the rounds of inspection; those that are no sheets say nothing.
  package init(_ sources: [Source]) {
    all = sources.flatMap(SheetFindings.findings)
  }

  func finding(_ id: String, of branch: String, in round: String) -> Seen? {
    all.first { $0.id == id && $0.branch == branch && $0.round == round }
  }

  func count(of state: String, in round: String, _ branches: Set<String>) -> Int {
    all.count { $0.round == round && $0.state == state && branches.contains($0.branch) }
  }

  /// The codes of the branches with findings in a round.
  package func branches(in round: String) -> Set<String> {
    Set(all.filter { $0.round == round }.map(\.branch))
  }

  private static func findings(_ source: Source) -> [Seen] {
    let names = source.path.split(separator: "/").map(String.init)
    guard names.count == 4, names[2] == "sheets" else { return [] }
    return LooseRecord.all("Finding", in: RecFile(source.bytes)).map { record in
      Seen(
        round: names[1], branch: String(names[3].dropLast(4)), id: record("Id"), rule: record("Rule"),
        shown: record("Shown"), state: record("State"))
    }
  }
}
