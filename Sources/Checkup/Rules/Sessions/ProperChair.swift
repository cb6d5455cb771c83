import Register

/// An assembly and a committee meeting are chaired by the secretary, or by the deputy or a committee member for him; a
/// group meeting by the group's leader (支部工作条例 art. 14).
///
/// Not judged where no chair was written, where nobody held a post that day, and where the group is not known. Other
/// kinds of session may be chaired by anyone.
struct ProperChair: Rule {
  static let id = "MTG-9"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    for index in book.meetings.indices where book.meetings[index].isOver(on: day) {
      guard let chair = book.meetings[index].chair.map(book.identity),
        provision.isInForce(on: book.meetings[index].date),
        let proper = book.chairs(of: book.meetings[index]), !proper.isEmpty, !proper.contains(chair)
      else { continue }
      findings.append(finding(chair, book.meetings[index], in: book))
    }
    return findings
  }

  private func finding(_ chair: Person, _ meeting: Meeting, in book: Book) -> Finding {
    let sentence = meeting.kind == .group ? "violated-group" : "violated"
    var finding = book.finding(provision, .violated, sentence, at: meeting.place)
    finding.record = meeting.id
    finding.member = book.names[chair]
    finding.facts = meeting.facts
    finding.facts["member"] = finding.member
    finding.facts["unit"] = meeting.group ?? ""
    return finding
  }
}

extension Book {
  /// Those who may chair a session; nil where anyone may.
  fileprivate func chairs(of meeting: Meeting) -> Set<Person>? {
    switch meeting.kind {
    case .assembly, .committee: officers(on: meeting.date)
    case .group:
      Set(
        groups.filter { $0.name == meeting.group && $0.exists(on: meeting.date) }.map { identity($0.leader) })
    case .lecture, .themeDay, .organizationalLife, .appraisal, .other: nil
    }
  }
}
