package import Register

/// A member free of hard demands (免硬性要求, 党员教育管理工作条例 art. 23) has that looked at again by its review date; the
/// date itself and the thirty days before it are our default.
///
/// A flag that was renewed in a further line is judged by the later date.
struct ExemptionReviewed: Rule {
  static let id = "ATT-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    return book.members.indices.compactMap { index in
      guard !book.members[index].exempt.isEmpty, book.members[index].belongs(on: day) else { return nil }
      return finding(book.members[index], in: book, on: day)
    }
  }

  private func finding(_ member: Member, in book: Book, on day: Day) -> Finding? {
    let flags = member.exempt.filter { $0.covers(day) }
    guard let first = flags.first else { return nil }
    guard let review = flags.compactMap(\.reviewDay).max() else {
      return told(.incomplete, member, ["since": first.from.description], in: book)
    }
    guard day >= review - provision.number("near") else { return nil }
    let facts = ["review": review.description, "days": "\(day - review)", "left": "\(review - day)"]
    var finding = told(day > review ? .overdue : .dueSoon, member, facts, in: book)
    finding.days = day - review
    return finding
  }

  private func told(_ state: Finding.State, _ member: Member, _ facts: [String: String], in book: Book)
    -> Finding
  {
    var finding = book.finding(provision, state, at: member.place)
    finding.member = member.name
    finding.facts = facts
    finding.facts["member"] = member.name
    return finding
  }
}

extension Member.Spell {
  /// The day on which an exemption is looked at again, the last of its words: `2025-01-01 年老体弱 何秋实 2026-01-01`.
  package var reviewDay: Day? {
    words.split(separator: " ").last.flatMap { Day(String($0)) }
  }
}
