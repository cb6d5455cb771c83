import Rec

/// The register above its branches: its cover, the organisations in between, and the local settings.
package struct Directory: Sendable {
  package private(set) var cover: Cover?
  package private(set) var units: [Unit] = []
  package private(set) var settings: [RuleSetting] = []
  package private(set) var leaves: [Leaf] = []
  package private(set) var misreads: [Misread] = []

  /// - Parameter sources: `register.rec` and, if there is one, `rules.rec`.
  package init(sources: [Source]) {
    for source in sources {
      let file = RecFile(source.bytes)
      let ownType = source.name == "rules.rec" ? RuleSetting.type : nil
      var roll = Roll(file, number: leaves.count, ownType: ownType, names: Names(), depth: .whole)
      cover = cover ?? roll.all(Cover.self).first
      units += roll.all()
      settings += roll.all()
      misreads += roll.reading.misreads
      leaves.append(Leaf(path: source.path, year: nil, problems: file.problems, file: file))
    }
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
