import Canvas
import Checkup
import Register

extension MemberCard {
  /// Who the member is, as of today.
  var profile: MemberSheet {
    var sheet = MemberSheet([
      Column(texts("member.fact"), .whole(texts.isChinese ? 10 : 13), .right, importance: 8),
      Column(texts("member.value"), .text(least: 16), importance: 9),
    ])
    let record = record(Member.type, at: member.place)
    sheet.rows = facts.map { label, value, way in
      MemberSheet.Row(cells: [Styled(label, .faint), Styled(value)], way: way ?? record)
    }
    return sheet
  }

  private typealias Fact = (label: String, value: String, way: MemberSheet.Way?)

  private var facts: [Fact] { party + stay + flags + personal }

  private func fact(_ field: String, _ value: String?) -> [Fact] {
    value.map { [(label(field), $0, nil)] } ?? []
  }

  private func label(_ field: String) -> String { world.label(Member.type, field) }

  private var party: [Fact] {
    var facts: [Fact] = [(texts("members.standing"), standing.text, nil)]
    facts += fact("Joined", member.joined.description)
    facts += fact("Full", member.full?.description)
    if let full = member.full, full <= world.day {
      facts.append((texts("member.years"), years(since: full), nil))
    } else if let (end, way) = probationEnd {
      facts.append((texts("member.probation-end"), "\(end)  \(distance(to: end))", way))
    }
    return facts
  }

  /// Whole years of standing (党龄), which count from the day of conversion (党章 art. 7).
  private func years(since full: Day) -> String {
    let begun = world.day.year - full.year
    let whole = full.adding(months: 12 * begun) <= world.day ? begun : begun - 1
    return texts("member.years.value", ["years": "\(whole)"])
  }

  /// A year from the day of admission, and as much longer as was decided (党章 art. 7).
  private var probationEnd: (Day, MemberSheet.Way?)? {
    guard member.full == nil else { return nil }
    let way = book.records(Development.self).last { $0.name == member.name }
    if let way, let end = way.probationEnd(on: world.day) {
      return (end, record(Development.type, at: way.place))
    }
    return (member.joined.adding(months: 12), nil)
  }

  private func distance(to day: Day) -> String {
    let left = day - world.day
    return left < 0
      ? texts("findings.late", ["days": "\(-left)"]) : texts("findings.left", ["days": "\(left)"])
  }

  private var stay: [Fact] {
    let posts = book.posts(on: world.day).filter { book.identity($0.holder) == member.person }
    return posts.map { post in
      (
        texts("member.post"), "\(world.word(post.office.rawValue))  \(post.from) -",
        record(Post.type, at: post.place)
      )
    } + fact("Group", member.group) + fact("From", member.from.description)
      + fact("To", member.to?.description) + fact("Left", member.left.map { world.word($0.rawValue) })
  }

  private var flags: [Fact] {
    var facts: [Fact] = []
    for spell in member.noVote { facts.append((label("NoVote"), words(spell), nil)) }
    for spell in member.mobile { facts.append((label("Mobile"), words(spell), nil)) }
    for spell in member.exempt {
      let review = spell.reviewDay.map { texts("member.review", ["left": distance(to: $0)]) }
      facts.append((label("Exempt"), [words(spell), review ?? ""].joined(separator: "  "), nil))
    }
    if let quarterly = member.quarterly { facts.append((label("Quarterly"), words(quarterly), nil)) }
    return facts
  }

  private func words(_ spell: Member.Spell) -> String {
    ["\(spell.from) - \(spell.to?.description ?? "")", spell.words].joined(separator: "  ")
  }

  private var personal: [Fact] {
    let phone: [Fact] =
      member.phone.map { number in
        [(label("Phone"), isPhoneShown ? number : Masking.phone(number), isPhoneShown ? nil : .phone)]
      } ?? []
    return fact("DuesClass", world.word(member.duesClass.rawValue)) + fact("Sex", member.sex.map(world.word))
      + fact("Born", member.born) + phone + member.aliases.flatMap { fact("Alias", $0) }
  }
}
