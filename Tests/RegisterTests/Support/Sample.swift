@testable import Register

/// Invented records with everything in them that a file may hold.
struct Sample {
  var chance: Seeded
  var names = Names()

  init(_ seed: UInt64) { chance = Seeded(seed) }

  private static let spellings = [
    "何秋实", "林晚", "王伟大", "王伟小", "阿卜杜拉·买买提", "JohnSmith", "𠮷田", "欧阳若水", "赵（二）", "Ö",
  ]
  private static let texts = [
    "学习", "冒号：和:都可以", "# 不是注释", "+ 不是续行", "  前面有空格", "后面有空格 ", "%rec: 不是描述", "\tTab",
    "中\\间", "https://例.invalid/?a=b&c", "很长" + String(repeating: "字", count: 300), "0", "-", "～",
  ]

  mutating func spelling() -> String { chance.pick(Sample.spellings) }
  mutating func person() -> Person { names.person(spelling()) }
  mutating func text() -> String { chance.pick(Sample.texts) }
  mutating func plainWord() -> String { chance.pick(["病假", "出差", "因公", "X", "家中有事", "1"]) }
  mutating func code() -> String { "ZB-\(chance.number(0...999))" }
  mutating func day() -> Day { Day(number: Int32(chance.number(-30_000...60_000))) }
  mutating func month() -> Month { day().month }
  mutating func money() -> Money { Money(fen: chance.number(0...9_999_999)) }
  mutating func time() -> WallTime? { WallTime(chance.number(0...23), chance.number(0...59)) }
  mutating func count() -> Int { chance.number(0...999_999_999) }

  /// One value of up to five lines, some of them empty.
  mutating func longText() -> String {
    text() + "\n" + chance.some(4) { $0.pick(["", "一行", "+ 两行", " 三行", "# 四行"]) }.joined(separator: "\n")
  }

  mutating func maybe<Value>(_ make: (inout Sample) -> Value) -> Value? {
    chance.chance() ? make(&self) : nil
  }

  mutating func some<Value>(_ most: Int, _ make: (inout Sample) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<chance.number(0...most) { values.append(make(&self)) }
    return values
  }
}

extension Sample {
  mutating func branch() -> Branch {
    var branch = Branch(
      code: code(), name: text(), parent: code(), kind: chance.pick(Branch.Kind.self),
      form: chance.pick(Branch.Form.self), founded: day())
    branch.level = chance.maybe { $0.pick(Branch.Level.self) }
    branch.dissolved = maybe { $0.day() }
    branch.themeDay = chance.maybe { $0.number(1...31) }
    branch.designatedOfficer = maybe { $0.person() }
    branch.units = maybe { $0.count() }
    branch.notes = some(3) { $0.text() }
    return branch
  }

  mutating func term(_ number: Int) -> Term {
    var term = Term(elected: Day(number: Int32(number * 1000)), years: chance.pick([3, 5]))
    term.extended = maybe { $0.day() }
    term.approval = maybe { $0.text() }
    return term
  }

  mutating func post() -> Post {
    Post(office: chance.pick(Post.Office.self), holder: person(), from: day(), to: maybe { $0.day() })
  }

  mutating func group() -> Group {
    Group(name: text(), leader: person(), from: day(), to: maybe { $0.day() })
  }

  mutating func spell() -> Member.Spell {
    Member.Spell(
      from: day(), to: maybe { $0.day() }, words: some(3) { $0.plainWord() }.joined(separator: " "))
  }

  mutating func member(_ number: Int) -> Member {
    let name = "\(spelling())\(number)"
    var member = Member(
      person: names.person(name), name: name, joined: day(), from: day(),
      duesClass: chance.pick(Member.DuesClass.self))
    member.sex = chance.maybe { $0.pick(["男", "女"]) }
    member.born = chance.maybe { $0.pick(["1956", "1956-04"]) }
    member.full = maybe { $0.day() }
    member.to = maybe { $0.day() }
    member.left = chance.maybe { $0.pick(Member.Departure.self) }
    member.group = maybe { $0.text() }
    member.mobile = some(2) { $0.spell() }
    member.exempt = some(2) { $0.spell() }
    member.quarterly = maybe { $0.spell() }
    member.noVote = some(2) { $0.spell() }
    member.aliases = some(2) { $0.spelling() }
    member.phone = maybe { $0.text() }
    return member
  }
}

extension Sample {
  mutating func stamp() -> Stamp? { time().map { Stamp(day(), $0, spelling()) } }

  mutating func meeting(_ number: Int) -> Meeting {
    let (kind, day) = (chance.pick(Meeting.Kind.self), self.day())
    var meeting = Meeting(
      id: "\(day.compact)-\(kind.letters)-\(number)", kind: kind, date: day,
      state: chance.pick(Meeting.State.self), title: text())
    (meeting.start, meeting.end) = (maybe { $0.time() } ?? nil, maybe { $0.time() } ?? nil)
    meeting.year = chance.maybe { $0.number(1000...2999) }
    (meeting.gathering, meeting.group) = (maybe { $0.text() }, maybe { $0.text() })
    (meeting.location, meeting.lecturer) = (maybe { $0.text() }, maybe { $0.text() })
    (meeting.chair, meeting.recorder) = (maybe { $0.person() }, maybe { $0.person() })
    (meeting.expected, meeting.voters) = (maybe { $0.count() }, maybe { $0.count() })
    mark(&meeting)
    (meeting.recorded, meeting.finalised) = (maybe { $0.stamp() } ?? nil, maybe { $0.stamp() } ?? nil)
    meeting.texts.agenda = some(3) { $0.longText() }
    meeting.texts.resolutions = some(3) { $0.longText() }
    meeting.texts.minutes = maybe { $0.longText() }
    meeting.texts.attachments = some(2) { $0.text() }
    meeting.hasMinutes = meeting.texts.minutes != nil
    meeting.minutesSize = meeting.texts.minutes.map(writtenSize) ?? 0
    meeting.hasAgenda = !meeting.texts.agenda.isEmpty
    meeting.hasResolution = !meeting.texts.resolutions.isEmpty
    meeting.hasAttachment = !meeting.texts.attachments.isEmpty
    return meeting
  }

  /// Marks in the order in which a file holds them.
  private mutating func mark(_ meeting: inout Meeting) {
    for mark in Mark.allCases where mark != .leave {
      meeting.entries += some(5) { Meeting.Entry($0.person(), mark) }
    }
    meeting.leaves = some(3) { sample in
      let reason = sample.maybe { $0.plainWord() } ?? ""
      let approver = reason.isEmpty ? nil : sample.maybe { $0.spelling() }
      return Meeting.Leave(sample.person(), reason: reason, approver: approver ?? "")
    }
    meeting.entries += meeting.leaves.map { Meeting.Entry($0.person, .leave) }
  }

  mutating func vote(_ number: Int) -> Vote {
    var vote = Vote(
      id: "20260301-dydh/\(number)", meeting: "20260301-dydh", kind: chance.pick(Vote.Kind.self),
      matter: text(),
      result: chance.pick(Vote.Result.self))
    (vote.expected, vote.present, vote.votesFor) = (count(), count(), count())
    (vote.against, vote.abstain) = (count(), count())
    (vote.invalid, vote.written) = (maybe { $0.count() }, maybe { $0.count() })
    vote.isSecret = chance.chance()
    vote.excluded = some(2) { sample in
      Vote.Exclusion(sample.person(), reason: sample.some(2) { $0.plainWord() }.joined(separator: " "))
    }
    (vote.consent, vote.allowed) = (maybe { $0.text() }, maybe { $0.text() })
    return vote
  }

  mutating func appraisal(_ number: Int) -> Appraisal {
    var appraisal = Appraisal(
      id: "20260301-py-\(number)", year: chance.number(1000...2999), date: day())
    appraisal.meeting = maybe { $0.text() }
    (appraisal.issued, appraisal.returned) = (maybe { $0.count() }, maybe { $0.count() })
    appraisal.grades = some(5) { Appraisal.Graded($0.person(), $0.chance.pick(Appraisal.Grade.self)) }
    appraisal.opinion = maybe { $0.longText() }
    return appraisal
  }
}

extension Sample {
  mutating func duesMonth(_ number: Int) -> DuesMonth {
    var dues = DuesMonth(month: Month(1900, 1) + number)
    dues.paid = some(5) { sample in
      DuesMonth.Payment(
        sample.person(), sample.money(), on: sample.day(), note: sample.maybe { $0.plainWord() } ?? "")
    }
    dues.exempt = some(2) { DuesMonth.Relief($0.person(), reason: $0.plainWord() + " 批准") }
    dues.sent = some(2) { DuesMonth.Remittance($0.money(), on: $0.day()) }
    return dues
  }

  mutating func assessment() -> Assessment {
    Assessment(
      member: person(), from: month(), duesClass: chance.pick(Member.DuesClass.self),
      base: maybe { $0.money() },
      monthly: money())
  }

  mutating func planItem(_ number: Int) -> PlanItem {
    var item = PlanItem(id: "202603-dydh-\(number)", month: month(), kind: text(), title: text())
    item.date = maybe { $0.day() }
    item.owner = maybe { $0.person() }
    item.meeting = maybe { $0.text() }
    return item
  }

  mutating func talk(_ number: Int) -> Talk {
    var talk = Talk(id: "20260301-th-\(number)", date: day(), from: person(), with: person())
    talk.occasion = maybe { $0.text() }
    talk.gist = maybe { $0.longText() }
    return talk
  }

  mutating func training(_ number: Int) -> Training {
    var training = Training(
      id: "20260301-px-\(number)", date: day(), title: text(), hours: Double(chance.number(0...80)) / 4)
    training.mode = chance.maybe { $0.pick(Training.Mode.self) }
    training.kind = maybe { $0.text() }
    training.attended = some(9) { $0.person() }
    return training
  }

  mutating func cover() -> Cover {
    Cover(code: code(), title: text(), committee: text(), language: chance.pick(["zh-Hans", "en"]))
  }

  mutating func unit(_ number: Int) -> Register.Unit {
    Unit(code: "DW\(number)", name: text(), parent: maybe { $0.code() }, kind: chance.pick(Unit.Kind.self))
  }

  mutating func setting() -> RuleSetting {
    var setting = RuleSetting(rule: text(), reason: text(), by: text(), on: day())
    setting.branch = maybe { $0.code() }
    (setting.unit, setting.waives) = (maybe { $0.text() }, maybe { $0.text() })
    setting.isOff = chance.chance()
    setting.until = maybe { $0.day() }
    for _ in 0..<chance.number(0...3) { setting.values["p\(chance.number(0...9))"] = plainWord() }
    return setting
  }
}

/// How many bytes a text takes in a file: every line but the first has a plus sign before it, and a blank if it says
/// anything.
private func writtenSize(_ text: String) -> Int {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return text.utf8.count + lines.dropFirst().map { $0.isEmpty ? 1 : 2 }.reduce(0, +)
}
