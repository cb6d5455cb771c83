import Register

/// Whoever becomes secretary has usually been a full member for a year (支部工作条例 art. 23).
struct SecretaryStanding: Rule {
  static let id = "ORG-6"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    var told: Set<Person> = []
    return book.posts.filter { $0.office == .secretary && $0.isHeld(on: day) }.compactMap { post in
      guard let member = book.member(post.holder), member.belongs(on: day),
        let sentence = sentence(of: member, from: post.from, on: day), told.insert(member.person).inserted
      else { return nil }
      var finding = book.finding(provision, .violated, sentence, at: post.place)
      finding.member = member.name
      finding.facts = [
        "member": member.name, "from": post.from.description, "months": "\(provision.number("months"))",
      ]
      finding.facts["full"] = member.full?.description
      return finding
    }
  }

  private func sentence(of member: Member, from start: Day, on day: Day) -> String? {
    guard let full = member.full, full <= day else { return "violated-probation" }
    return full.adding(months: provision.number("months")) > start ? "violated" : nil
  }
}
