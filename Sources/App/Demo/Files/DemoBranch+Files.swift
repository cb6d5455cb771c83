import Register

/// The branch as files.
extension DemoBranch {
  func files(_ headings: DemoHeadings, _ scribe: Scribe) -> [DemoFile] {
    var files = [
      DemoFile(path: "branches/\(code)/branch.rec", bytes: branchFile(headings)),
      DemoFile(path: "branches/\(code)/members.rec", bytes: membersFile(headings)),
    ]
    var writer = MeetingWriter(branch: self, places: places(scribe), scribe: scribe)
    for year in folders {
      let folder = "branches/\(code)/\(year)/"
      files.append(DemoFile(path: folder + "meetings.rec", bytes: meetings(year, headings, &writer)))
      files.append(DemoFile(path: folder + "votes.rec", bytes: votes(year, headings)))
      files.append(DemoFile(path: folder + "dues.rec", bytes: dues(year, headings)))
      files.append(DemoFile(path: folder + "assessments.rec", bytes: assessments(year, headings)))
      files.append(DemoFile(path: folder + "plan.rec", bytes: plan(year, headings)))
      files.append(DemoFile(path: folder + "talks.rec", bytes: talks(year, headings, &writer.scribe)))
      files.append(DemoFile(path: folder + "training.rec", bytes: trainings(year, headings, &writer.scribe)))
      files += openBooks(year, headings)
    }
    guard let untidy else { return files }
    for place in files.indices where files[place].path.hasSuffix(untidy.file) {
      untidy.apply(to: &files[place].bytes)
    }
    return files
  }

  /// Where the branch meets.
  private func places(_ scribe: Scribe) -> [[UInt8]] {
    var scribe = scribe
    scribe.begin(DemoCast(), chance: Chance(scope.seed, index, .texts, -2), homes: homes)
    let symbol = scribe.book.symbol("堂")
    return (0..<3).map { _ in scribe.text(symbol) }
  }

  private func meetings(_ year: Int, _ headings: DemoHeadings, _ writer: inout MeetingWriter) -> [UInt8] {
    writer.scribe.pen = Pen(capacity: 150_000)
    writer.scribe.pen.put(headings.head(of: "meetings.rec"))
    for session in sessions where session.folder == year { writer.write(session) }
    let bytes = writer.scribe.pen.bytes
    writer.scribe.pen = Pen()
    return bytes
  }

  private func votes(_ year: Int, _ headings: DemoHeadings) -> [UInt8] {
    var pen = Pen(capacity: 4_000)
    pen.put(headings.head(of: "votes.rec"))
    for session in sessions where session.folder == year {
      for (place, vote) in session.votes.enumerated() { pen.write(vote, number: place + 1, of: session.id) }
    }
    return pen.bytes
  }

  private func assessments(_ year: Int, _ headings: DemoHeadings) -> [UInt8] {
    var pen = Pen(capacity: 6_000)
    pen.put(headings.head(of: "assessments.rec"))
    for assessment in assessments where assessment.from.year == year {
      pen.write(assessment, name: members[assessment.member].name)
    }
    return pen.bytes
  }
}

extension DemoBranch {
  private var roster: Names {
    var names = Names()
    for member in members { _ = names.person(String(decoding: member.name, as: UTF8.self)) }
    return names
  }

  private func person(_ member: Int, _ names: Names) -> Person? {
    names.person(named: String(decoding: members[member].name, as: UTF8.self))
  }

  private func branchFile(_ headings: DemoHeadings) -> [UInt8] {
    let names = roster
    var pen = Pen(capacity: 6_000)
    pen.put(headings.opening(of: "branch.rec"))
    pen.put(headings.descriptor(of: Branch.type, in: "branch.rec"))
    pen.write(profile(names), names)
    pen.endLine()
    pen.put(headings.descriptor(of: Term.type, in: "branch.rec"))
    for term in terms { pen.write(term, names) }
    pen.endLine()
    pen.put(headings.descriptor(of: Post.type, in: "branch.rec"))
    for post in posts.sorted(by: { $0.from < $1.from }) {
      guard let holder = person(post.holder, names) else { continue }
      pen.write(Post(office: post.office, holder: holder, from: post.from, to: post.to), names)
    }
    pen.endLine()
    pen.put(headings.descriptor(of: Group.type, in: "branch.rec"))
    for group in groups {
      guard let leader = person(group.leader, names) else { continue }
      pen.write(Group(name: group.name, leader: leader, from: group.from), names)
    }
    return pen.bytes
  }

  private func profile(_ names: Names) -> Branch {
    var branch = Branch(
      code: code, name: name, parent: parent, kind: shape.kind, form: shape.form, founded: founded)
    branch.level = level
    branch.dissolved = dissolved
    branch.themeDay = themeDay
    branch.designatedOfficer = has(.noOfficerNamed) ? nil : person(shape.officers > 1 ? 1 : 0, names)
    branch.units = shape.units
    return branch
  }

  private func membersFile(_ headings: DemoHeadings) -> [UInt8] {
    let names = roster
    var pen = Pen(capacity: 10_000)
    pen.put(headings.head(of: "members.rec"))
    for (place, member) in members.enumerated() {
      guard let person = person(place, names) else { continue }
      pen.write(record(member, person), names)
    }
    return pen.bytes
  }

  private func record(_ member: DemoMember, _ person: Person) -> Member {
    var record = Member(
      person: person, name: String(decoding: member.name, as: UTF8.self), joined: member.joined,
      from: member.from,
      duesClass: member.duesClass)
    record.sex = member.isMale ? "男" : "女"
    record.born = member.born.description
    record.full = member.full
    record.to = member.to
    record.left = member.left
    record.group = member.group.map { groups[$0].name }
    record.mobile = member.mobile.map { [$0] } ?? []
    record.exempt = member.exempt.map { [$0] } ?? []
    record.noVote = member.noVote.map { [$0] } ?? []
    record.quarterly = member.quarterly.map { Member.Spell(from: $0, words: "支部委员会") }
    record.aliases = member.alias.map { [String(decoding: $0, as: UTF8.self)] } ?? []
    record.phone = member.phone.map { String(decoding: $0, as: UTF8.self) }
    return record
  }
}
