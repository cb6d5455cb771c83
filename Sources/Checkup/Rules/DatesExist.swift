import Register

/// Dates are days of the calendar, and a session lies in the folder of the year it was held in.
struct DatesExist: Rule {
  static let id = "REF-3"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] { impossible(in: book) + misfiled(in: book) }

  /// Values that should be a day or a month and are none.
  func impossible(in shelf: some Shelf) -> [Finding] {
    shelf.misreads.compactMap { misread in
      guard let (value, shape) = misread.impossibleDate else { return nil }
      // What is written like a day and is none: no shape helps, and only the paper knows the right one.
      let sentence = Day.isShape(of: value) ? "violated-day" : "violated-date"
      var finding = shelf.finding(provision, sentence, misread, facts: ["value": value, "shape": shape])
      finding.record = misread.record.isEmpty ? nil : misread.record
      finding.facts["record"] = misread.record
      return finding
    }
  }

  private func misfiled(in book: Book) -> [Finding] {
    var findings: [Finding] = []
    for index in book.meetings.indices {
      let place = book.meetings[index].place
      let held = book.meetings[index].date
      guard let year = book.leaves[Int(place.file)].year, held.year != year else { continue }
      var finding = book.finding(provision, .violated, "violated-year", at: place)
      finding.record = book.meetings[index].id
      finding.facts = [
        "type": Meeting.type, "record": book.meetings[index].id, "value": held.description, "year": "\(year)",
      ]
      findings.append(finding)
    }
    return findings
  }
}

extension Misread {
  /// What stands where a date should and is none, and how one is written; nil if something else is amiss.
  ///
  /// A line of several parts, such as a payment, is not shaped as it should be when its date does not exist.
  var impossibleDate: (value: String, shape: String)? {
    switch reason {
    case .notADay: (value, "四位年-两位月-两位日")
    case .notAMonth: (value, "四位年-两位月")
    case .notShaped:
      value.split(whereSeparator: \.isWhitespace).lazy.map(String.init)
        .first { Day.isShape(of: $0) && Day($0) == nil }.map { ($0, "四位年-两位月-两位日") }
    default: nil
    }
  }
}
