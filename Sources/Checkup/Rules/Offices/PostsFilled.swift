import Register

/// A post that falls vacant within the term is filled promptly (支部工作条例 art. 21); ninety days are local practice.
///
/// The secretary is always asked for; the other members of the committee only while seven or more full members need
/// one. A post is vacant from the day after its holder left the office or the branch.
struct PostsFilled: Rule {
  static let id = "ORG-5"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day), let founded = book.branch?.founded else { return [] }
    let posts = book.posts.filter { $0.from <= day }
    let asked = offices(in: book, on: day)
    var findings = asked.flatMap { office in
      vacancies(of: office, among: posts, in: book, on: day).compactMap { vacancy in
        finding(vacancy, in: book, on: day)
      }
    }
    if !posts.contains(where: { $0.office == .secretary }) {
      findings += [never(since: founded, in: book, on: day)].compactMap(\.self)
    }
    return findings
  }

  private func offices(in book: Book, on day: Day) -> [Post.Office] {
    let needsCommittee = book.fullMembers(on: day).count >= provision.number("full")
    return needsCommittee ? [.secretary, .organization, .publicity, .discipline, .member] : [.secretary]
  }

  /// Those that are left of the current term: every later holder of an office fills one that had ended.
  private func vacancies(of office: Post.Office, among posts: [Post], in book: Book, on day: Day) -> [Vacancy]
  {
    let own = posts.filter { $0.office == office }.sorted { ($0.from, $0.place) < ($1.from, $1.place) }
    let terms = own.map { Vacancy(post: $0, last: book.lastDay(of: $0)) }
    let isHeld = terms.contains { $0.last.map { day <= $0 } ?? true }
    // Of all offices only that of a plain committee member has more than one seat.
    if office != .member && isHeld { return [] }
    var open: [Vacancy] = []
    for term in terms {
      if let seat = open.indices.filter({ open[$0].post.from < term.post.from }).min(by: { left, right in
        open[left].since < open[right].since
      }) {
        open.remove(at: seat)
      }
      if let last = term.last, last < day { open.append(term) }
    }
    let elected = book.term(on: day)?.elected
    let current = open.filter { vacancy in
      elected.map { elected in vacancy.last.map { elected < $0 } ?? false } ?? true
    }
    return office == .member ? current : current.max { $0.since < $1.since }.map { [$0] } ?? []
  }

  private func finding(_ vacancy: Vacancy, in book: Book, on day: Day) -> Finding? {
    let post = vacancy.post
    let holder = book.names[post.holder]
    return due(vacancy.since, on: day, DueDay.Sentences(late: "overdue")) { state, sentence in
      var finding = book.finding(provision, state, sentence, at: post.place)
      finding.record = "\(post.office.rawValue) \(holder) \(post.from)"
      finding.facts = ["post": post.office.rawValue, "holder": holder]
      return finding
    }
  }

  private func never(since founded: Day, in book: Book, on day: Day) -> Finding? {
    let sentences = DueDay.Sentences(soon: "due-soon-none", past: "overdue-none", late: "overdue-none")
    return due(founded, on: day, sentences) { state, sentence in
      var finding = book.finding(provision, state, sentence, at: book.branchPlace)
      finding.record = Post.Office.secretary.rawValue
      return finding
    }
  }

  private func due(
    _ since: Day, on day: Day, _ sentences: DueDay.Sentences, _ make: (Finding.State, String) -> Finding
  ) -> Finding? {
    let days = provision.number("days")
    return DueDay(due: since + (days - 1), done: nil).finding(on: day, near: days - 1, sentences) {
      state, sentence in
      var finding = make(state, sentence)
      finding.facts["since"] = since.description
      finding.facts["vacant"] = "\(day - since + 1)"
      return finding
    }
  }
}

/// A post that may have ended.
private struct Vacancy {
  let post: Post

  /// The last day it was filled; nil while nothing is known of an end.
  let last: Day?

  /// The first day it was not.
  var since: Day { (last ?? post.from) + 1 }
}

extension Book {
  /// The last day of a post: that of the office, or of its holder in the branch if that came first.
  func lastDay(of post: Post) -> Day? {
    guard let left = member(post.holder)?.to else { return post.to }
    return post.to.map { min($0, left) } ?? left
  }
}
