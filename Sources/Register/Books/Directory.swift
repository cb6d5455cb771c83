import Rec

/// The register above its branches: its cover, the organisations in between, and the local settings.
package struct Directory: Sendable {
  package private(set) var cover: Cover?
  package private(set) var units: [Unit] = []
  package private(set) var settings: [RuleSetting] = []

  /// Holidays and working weekends, as far as they were entered.
  package private(set) var holidays: [Holiday] = []

  /// What the rounds of inspection hold.
  package private(set) var inspections = Inspections()
  package private(set) var leaves: [Leaf] = []
  package private(set) var misreads: [Misread] = []

  /// - Parameter sources: `register.rec`, `rules.rec` and `holidays.rec` if there are any, and files of the rounds of
  ///   inspection.
  package init(sources: [Source]) {
    for source in sources { take(source) }
  }

  /// Reads one more of those files.
  package mutating func take(_ source: Source) {
    let file = RecFile(source.bytes)
    let isOfRound = Inspections.holds(source)
    let ownType = isOfRound ? Inspections.ownType(of: source) : Directory.ownType(of: source)
    var roll = Roll(file, number: leaves.count, ownType: ownType, names: Names(), depth: .whole)
    if isOfRound { inspections.take(source, &roll) } else { take(&roll) }
    misreads += roll.reading.misreads
    leaves.append(Leaf(path: source.path, year: nil, problems: file.problems, file: isOfRound ? nil : file))
  }

  package func unit(_ code: String) -> Unit? { units.first { $0.code == code } }

  /// The organisations from `code` up to the top; a loop in the files ends it.
  package func line(above code: String) -> [Unit] {
    var line: [Unit] = []
    var next: String? = code
    while let code = next, let unit = unit(code), !line.contains(where: { $0.code == unit.code }) {
      line.append(unit)
      next = unit.parent
    }
    return line
  }

  /// The organisations directly under `code`, or those at the top.
  package func units(under code: String?) -> [Unit] {
    units.filter { unit in
      unit.parent == code || code == nil && unit.parent.map { self.unit($0) == nil } ?? false
    }
  }
}

extension Directory {
  /// What a file of that name holds where no descriptor says it.
  private static func ownType(of source: Source) -> String? {
    switch source.name {
    case "rules.rec": RuleSetting.type
    case "holidays.rec": Holiday.type
    default: nil
    }
  }

  private mutating func take(_ roll: inout Roll) {
    cover = cover ?? roll.all(Cover.self).first
    units += roll.all()
    settings += roll.all()
    holidays += roll.all()
  }
}
