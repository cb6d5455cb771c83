import Checkup
import Register

/// A talk that the year still wants (rule MTG-8).
enum TalkGap: Hashable, Sendable {
  /// Two officers have not talked with each other.
  case officers(String, String)

  /// A member has talked with no officer.
  case withOfficer(String)

  /// A member has talked with no other member.
  case withMember(String)

  /// What a year still wants, as of the day looked at.
  static func all(in ledger: Ledger, _ world: World) -> [TalkGap] {
    guard ledger.type == Talk.type, let year = ledger.year, let book = world.books[ledger.branch] else {
      return []
    }
    let (first, last) = (Month(year, 1).first, Month(year, 12).last)
    guard first <= world.day else { return [] }
    let coverage = TalkCoverage(in: book, first...min(last, world.day))
    return coverage.pairs.map { .officers(book.names[$0.one], book.names[$0.other]) }
      + coverage.withoutOfficer.map { .withOfficer(book.names[$0]) }
      + coverage.withoutMember.map { .withMember(book.names[$0]) }
  }

  /// What the record of the talk begins with: both names, as far as it is clear who they are. Whom an officer's talk
  /// is with may be any of them; the secretary is proposed.
  func values(_ ledger: Ledger, _ world: World) -> FieldValues {
    var values = FieldValues()
    switch self {
    case .officers(let one, let other): (values["From"], values["With"]) = ([one], [other])
    case .withOfficer(let name):
      let book = world.books[ledger.branch]
      let secretary = book?.posts(on: world.day).first { $0.office == .secretary }
      values["From"] = secretary.flatMap { post in book.map { [$0.names[post.holder]] } } ?? []
      values["With"] = [name]
    case .withMember(let name): values["With"] = [name]
    }
    return values
  }

  /// What stands in a column of the list.
  func cell(_ field: String, _ texts: Texts) -> String {
    switch (field, self) {
    case ("Date", _): texts("talks.lacking")
    case ("From", .officers(let name, _)): name
    case ("With", .officers(_, let name)), ("With", .withOfficer(let name)), ("With", .withMember(let name)):
      name
    case ("From", .withOfficer): texts("talks.any-officer")
    case ("From", .withMember): texts("talks.any-member")
    default: ""
    }
  }

  /// The talk in words.
  func words(_ texts: Texts) -> String {
    switch self {
    case .officers(let one, let other): texts("talks.gap.officers", ["one": one, "other": other])
    case .withOfficer(let name): texts("talks.gap.with-officer", ["name": name])
    case .withMember(let name): texts("talks.gap.with-member", ["name": name])
    }
  }
}
