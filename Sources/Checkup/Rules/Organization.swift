import Register

/// A branch has three or more full members (支部工作条例 art. 4).
struct EnoughMembers: Rule {
  static let id = "ORG-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    let full = book.fullMembers(on: day).count
    let least = provision.number("least")
    guard full <= least else { return [] }
    var finding = book.finding(provision, full == least ? .dueSoon : .violated, at: book.branchPlace)
    finding.facts = ["full": "\(full)", "least": "\(least)"]
    return [finding]
  }
}

/// A branch usually has at most fifty members, and a joint branch covers at most five units (art. 4, 5).
struct FewEnoughMembers: Rule {
  static let id = "ORG-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day), let branch = book.branch else { return [] }
    let count = book.members(on: day).count
    let units = branch.form == .joint ? branch.units ?? 0 : 0
    let most = provision.number("most")
    let finding: Finding
    if count > most {
      finding = told(book, .violated, "violated", count, of: most)
    } else if units > provision.number("units") {
      finding = told(book, .violated, "violated-units", units, of: provision.number("units"))
    } else if count >= provision.number("near") {
      finding = told(book, .dueSoon, "due-soon", count, of: most)
    } else {
      return []
    }
    return [finding]
  }

  private func told(_ book: Book, _ state: Finding.State, _ sentence: String, _ count: Int, of most: Int)
    -> Finding
  {
    var finding = book.finding(provision, state, sentence, at: book.branchPlace)
    finding.facts = ["count": "\(count)", "most": "\(most)"]
    return finding
  }
}

/// Seven or more full members elect a committee of three to five, at most seven (art. 20, article not confirmed).
///
/// The committee is the persons, not the posts, who hold an office of any kind.
struct CommitteeSize: Rule {
  static let id = "ORG-3"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    let full = book.fullMembers(on: day).count
    let count = book.officers(on: day).count
    guard full >= provision.number("full") else { return [] }
    if count < provision.number("least") { return [told(book, "violated-none", full, count)] }
    guard count > provision.number("most") else { return [] }
    return [told(book, "violated-many", full, count)]
  }

  private func told(_ book: Book, _ sentence: String, _ full: Int, _ count: Int) -> Finding {
    var finding = book.finding(provision, .violated, sentence, at: book.branchPlace)
    finding.facts = ["full": "\(full)", "count": "\(count)", "most": "\(provision.number("most"))"]
    return finding
  }
}

extension Book {
  /// Whether rules about the branch itself apply: it was founded, and it is not being dissolved.
  func isActive(on day: Day) -> Bool {
    branch.map { $0.founded <= day && $0.dissolved.map { day < $0 } ?? true } ?? false
  }

  var isTemporary: Bool { branch?.form == .temporary }
}
