import Register

/// A session of the Party whose agenda holds nothing but the unit's own business: a list for people to look through.
/// Our default.
///
/// An item counts as business if it has one of the business words and none of the Party words; both are kept with the
/// rule. Serving the neighbourhood, as theme days do, is no business of the unit.
extension RecordsPossible {
  func substitutions(in book: Book, on day: Day) -> [Finding] {
    let business = provision.words("business")
    let party = provision.words("party")
    return book.meetings.indices.compactMap { index in
      guard book.meetings[index].isForParty, book.meetings[index].isOver(on: day) else { return nil }
      let agenda = book.meetings[index].texts.agenda
      let isBusiness = !agenda.isEmpty && agenda.allSatisfy { $0.has(any: business) && !$0.has(any: party) }
      guard isBusiness else { return nil }
      var finding = book.finding(provision, .query, "query-business", at: book.meetings[index].place)
      finding.record = book.meetings[index].id
      finding.facts = book.meetings[index].facts
      finding.facts["agenda"] = agenda[0]
      return finding
    }
  }
}

extension Meeting {
  fileprivate var isForParty: Bool {
    switch kind {
    case .assembly, .committee, .group, .lecture, .themeDay, .organizationalLife, .appraisal: true
    case .other: false
    }
  }
}
