import Register

/// One person answers for the branch's organisational life (专项负责委员, our default): named in the branch's record, still
/// a member, and not out of every office they held.
struct OfficerDesignated: Rule {
  static let id = "ORG-7"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day), let branch = book.branch else { return [] }
    guard let officer = branch.designatedOfficer else {
      return [book.finding(provision, .incomplete, at: branch.place)]
    }
    // A name that is no member's is the affair of REF-1.
    guard let member = book.member(officer) else { return [] }
    let held = book.posts.filter { $0.from <= day && book.identity($0.holder) == member.person }
    let hasLeftOffice = !held.isEmpty && !held.contains { $0.isHeld(on: day) }
    guard member.hasLeft(by: day) || hasLeftOffice else { return [] }
    let left = member.hasLeft(by: day) ? member.to : held.compactMap(\.to).max()
    var finding = book.finding(
      provision, .violated, member.hasLeft(by: day) ? "violated" : "violated-office", at: branch.place)
    finding.member = member.name
    finding.facts = ["member": member.name, "last": left?.description ?? ""]
    return [finding]
  }
}
