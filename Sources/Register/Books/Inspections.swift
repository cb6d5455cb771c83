import Rec

/// What the inspection rounds hold that branches are judged by: what each is to put right, and when each was inspected.
package struct Inspections: Sendable {
  /// One draw that picked a branch.
  package struct Pick: Hashable, Sendable {
    /// The day of the draw.
    package var on: Day

    /// The day from which it may be spoken of: a sealed draw is secret until it is revealed.
    package var known: Day

    /// The day it was declared void.
    package var voided: Day?

    /// Whether the draw counts as things stand on `day`.
    package func counts(on day: Day) -> Bool { known <= day && voided.map { day < $0 } ?? true }
  }

  /// In the order of the files.
  package private(set) var rectifications: [Rectification] = []

  /// By the code of the branch.
  package private(set) var picks: [String: [Pick]] = [:]

  /// The days of the sheets filled in (体检表), by the code of the branch.
  package private(set) var sheets: [String: [Day]] = [:]

  /// The sheets with all that stands on them, in the order of the files.
  package private(set) var written: [WrittenSheet] = []

  /// What was posted (通报), in the order of the files.
  package private(set) var notices: [Notice] = []

  private var byBranch: [String: [Int]] = [:]

  /// The folder each rectification stands in, by its number.
  private var rounds: [String: String] = [:]

  init() {}

  package func rectifications(of branch: String) -> [Rectification] {
    (byBranch[branch] ?? []).map { rectifications[$0] }
  }

  /// The round's folder that a rectification stands in; nil for one that was not read from a file.
  package func round(of rectification: Rectification) -> String? { rounds[rectification.id] }

  package func rectification(_ id: String) -> Rectification? { rectifications.first { $0.id == id } }
  package func written(of branch: String) -> [WrittenSheet] { written.filter { $0.sheet.branch == branch } }
  package func written(of branch: String, in round: String) -> WrittenSheet? {
    written.first { $0.sheet.branch == branch && $0.round == round }
  }

  /// Whether the branch was drawn in that year or has a sheet of it, as far as is known on `day`.
  package func looked(at branch: String, in year: Int, until day: Day) -> Bool {
    (picks[branch] ?? []).contains { $0.on.year == year && $0.counts(on: day) }
      || hasSheet(of: branch, in: year, until: day)
  }

  /// Whether the branch has a sheet of that year, filled in by `day`.
  package func hasSheet(of branch: String, in year: Int, until day: Day) -> Bool {
    (sheets[branch] ?? []).contains { $0.year == year && $0 <= day }
  }
}

extension Inspections {
  /// Whether the source is a file of a round.
  static func holds(_ source: Source) -> Bool { source.path.hasPrefix("inspections/") }

  /// The kind of a round's file where no descriptor says it.
  static func ownType(of source: Source) -> String? {
    switch source.name {
    case "rectifications.rec": Rectification.type
    case "notices.rec": Notice.type
    default: nil
    }
  }

  /// Takes what one file of a round holds.
  mutating func take(_ source: Source, _ roll: inout Roll) {
    switch source.name {
    case "rectifications.rec":
      for rectification in roll.all(Rectification.self) {
        byBranch[rectification.branch, default: []].append(rectifications.count)
        rectifications.append(rectification)
        rounds[rectification.id] = Inspections.round(of: source)
      }
    case "notices.rec": notices += roll.all()
    case "draw.rec": takeDraw(roll.reading.file)
    default: if source.path.contains("/sheets/") { takeSheet(&roll, of: source) }
    }
  }

  /// Whether the draw is right is asked elsewhere; here only whom it picked, and when.
  private mutating func takeDraw(_ file: RecFile) {
    var branches: [String] = []
    var (drawn, revealed, voided): (Day?, Day?, Day?) = (nil, nil, nil)
    var isSealed = false
    for record in file.records where !record.isDescriptor {
      switch file.type(of: record) {
      case "Pick": branches += file.values("Branch", in: record)
      case "Result":
        drawn = file.day("On", in: record)
        isSealed = file.field("Nonce", in: record) != nil
      case "Reveal": revealed = file.day("On", in: record)
      case "Void": voided = file.day("On", in: record)
      default: break
      }
    }
    guard let drawn, let known = isSealed ? revealed : drawn else { return }
    for branch in branches {
      picks[branch, default: []].append(Pick(on: drawn, known: known, voided: voided))
    }
  }

  /// The name of the round's folder.
  private static func round(of source: Source) -> String {
    source.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  private mutating func takeSheet(_ roll: inout Roll, of source: Source) {
    let file = roll.reading.file
    if let sheet = roll.all(Sheet.self).first {
      written.append(
        WrittenSheet(
          round: Inspections.round(of: source), sheet: sheet, items: roll.all(), findings: roll.all(),
          sessions: roll.all()))
    }
    for record in file.records where file.type(of: record) == "Sheet" {
      guard let day = file.day("On", in: record) else { continue }
      let branch = file.value("Branch", in: record) ?? String(source.name.dropLast(4))
      sheets[branch, default: []].append(day)
    }
  }
}

extension RecFile {
  /// The day that a field begins with, a time of day behind it or not.
  fileprivate func day(_ name: String, in record: Record) -> Day? {
    value(name, in: record).flatMap { Day(String($0.prefix(10))) }
  }
}
