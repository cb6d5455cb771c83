import Checkup
import Register

/// The organisations with the branches below them, as lines one below another.
struct OverviewTree: Equatable, Sendable {
  private(set) var rows: [OverviewRow] = []
  private(set) var depths: [OverviewRow: Int] = [:]

  /// What the branches below an organisation come to, by its code.
  private(set) var sums: [String: OverviewSum] = [:]

  /// - Parameters:
  ///   - entries: the branches to show, in their order; an organisation with none of them below is left out.
  ///   - folded: the organisations whose branches are hidden.
  init(_ entries: [Entry], _ directory: Directory, folded: Set<String>) {
    let children = Dictionary(grouping: entries, by: \.parent)
    for unit in directory.units(under: nil) { sum(unit, children, directory) }
    var reached: Set<String> = []
    for unit in directory.units(under: nil) {
      put(unit, depth: 0, children, directory, folded: folded, isShown: true, &reached)
    }
    // A branch whose organisation is missing, or goes in a circle, is listed all the same.
    for entry in entries where !reached.contains(entry.parent) { put(.branch(entry.code), depth: 0) }
  }
}

extension OverviewTree {
  private mutating func sum(_ unit: Unit, _ children: [String: [Entry]], _ directory: Directory) {
    // The files may name an organisation twice.
    guard sums[unit.code] == nil else { return }
    var sum = OverviewSum(children[unit.code] ?? [])
    for below in directory.units(under: unit.code) {
      self.sum(below, children, directory)
      if let part = sums[below.code] { sum.add(part) }
    }
    sums[unit.code] = sum
  }

  private mutating func put(
    _ unit: Unit, depth: Int, _ children: [String: [Entry]], _ directory: Directory, folded: Set<String>,
    isShown: Bool, _ reached: inout Set<String>
  ) {
    guard reached.insert(unit.code).inserted, let sum = sums[unit.code], sum.branches > 0 else { return }
    if isShown { put(.unit(unit.code), depth: depth) }
    let isOpen = isShown && !folded.contains(unit.code)
    for below in directory.units(under: unit.code) {
      put(
        below, depth: depth + 1, children, directory, folded: folded, isShown: isOpen, &reached)
    }
    guard isOpen else { return }
    for entry in children[unit.code] ?? [] { put(.branch(entry.code), depth: depth + 1) }
  }

  private mutating func put(_ row: OverviewRow, depth: Int) {
    rows.append(row)
    depths[row] = depth
  }
}

/// What some branches come to together.
struct OverviewSum: Equatable, Sendable {
  private(set) var branches = 0
  private(set) var members = 0
  private(set) var paid = 0
  private(set) var owing = 0
  private(set) var findings = 0

  /// The worst state of each recurring duty, by the rule's id.
  private(set) var grades: [String: Standing.Grade] = [:]

  init(_ entries: [Entry]) {
    for entry in entries {
      branches += 1
      members += entry.members
      paid += entry.paid
      owing += entry.owing
      findings += entry.findings.count
      grades.merge(entry.standings.mapValues(\.grade), uniquingKeysWith: max)
    }
  }

  mutating func add(_ other: OverviewSum) {
    branches += other.branches
    members += other.members
    paid += other.paid
    owing += other.owing
    findings += other.findings
    grades.merge(other.grades, uniquingKeysWith: max)
  }
}
