import Register

/// One record of the books a branch keeps beside its meetings, dues and talks.
struct DemoEntry: Sendable {
  /// `disclosures.rec`
  let file: String
  let year: Int
  let id: String
  var fields: [(name: String, value: String)]
}

extension DemoBranch {
  /// Enters a record dated `day` and answers with its number; further fields follow in the order of the schema.
  @discardableResult
  mutating func enter(
    _ file: String, _ letters: String, _ day: Day, _ fields: [(name: String, value: String?)]
  ) -> String {
    let digits = day.description.filter { $0 != "-" }
    let stem = "\(digits)-\(letters)"
    let twins = entries.count { $0.file == file && ($0.id == stem || $0.id.hasPrefix(stem + "-")) }
    let id = twins == 0 ? stem : "\(stem)-\(twins + 1)"
    let written = fields.compactMap { field in field.value.map { (name: field.name, value: $0) } }
    let year = min(max(day.year, folders.lowerBound), folders.upperBound)
    entries.append(DemoEntry(file: file, year: year, id: id, fields: [("Id", id)] + written))
    return id
  }

  /// The files of a year that have something to hold.
  func openBooks(_ year: Int, _ headings: DemoHeadings) -> [DemoFile] {
    let own = entries.filter { $0.year == year }
    return Set(own.map(\.file)).sorted().map { file in
      var pen = Pen(capacity: 4_000)
      pen.put(headings.head(of: file))
      for entry in own.filter({ $0.file == file }).sorted(by: { $0.id < $1.id }) {
        pen.endLine()
        for field in entry.fields { pen.field(field.name, field.value) }
      }
      return DemoFile(path: "branches/\(code)/\(year)/\(file)", bytes: pen.bytes)
    }
  }

  /// Full calendar years of the branch's existence that the register covers, up to the one that holds the as-of day.
  var wholeYears: [Int] {
    folders.filter { year in
      founded <= Month(year, 1).first && (dissolved.map { Month(year, 12).last < $0 } ?? true)
    }
  }

  /// Whether things still happen in the branch, and did for a year: only then is something planted in these books.
  var isSettled: Bool { dissolved == nil && founded + 450 < scope.asOf }

  /// Members with nothing else about them, who were there for a while and stay.
  func ordinary(since day: Day) -> [Int] {
    members.indices.filter { place in
      let member = members[place]
      return !member.isSteady && member.from < day && member.to == nil && member.full != nil
        && member.exempt == nil && member.mobile == nil && member.noVote == nil && member.alias == nil
        && !officers(on: scope.asOf).contains(place)
    }
  }
}
