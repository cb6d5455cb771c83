import Canvas
import Checkup
import Register

extension MemberCard {
  /// The trainings of this year and the last, and what the year asks for.
  var hours: MemberSheet {
    var sheet = MemberSheet([
      Column(world.label(Training.type, "Date"), .whole(10), importance: 9),
      Column(world.label(Training.type, "Hours"), .whole(4), .right, importance: 8),
      Column(world.label(Training.type, "Mode"), .whole(4), importance: 5),
      Column(world.label(Training.type, "Title"), .text(least: 12), importance: 7),
    ])
    sheet.empty = texts("member.hours.empty")
    let years = years.map {
      world.checker.training(of: member, in: book, year: $0)
    }
    sheet.rows = years.flatMap(\.trainings).map { training in
      MemberSheet.Row(
        cells: [
          Styled(training.date.description), Styled(written(training.hours)),
          Styled(training.mode.map { world.word($0.rawValue) } ?? ""), Styled(training.title),
        ], way: record(Training.type, at: training.place))
    }
    sheet.notes = years.map(sum)
    return sheet
  }

  private func sum(_ year: TrainingYear) -> Styled {
    var facts = ["year": "\(year.year)", "hours": year.hours]
    guard let needed = year.needed, let rule = world.catalogue.provision("MEM-1", on: world.day) else {
      return Styled(texts("member.hours.sum", facts), .faint)
    }
    facts["needed"] = "\(needed)"
    facts["basis"] = world.wording.basis(rule)
    return Styled(
      texts(year.isLocal ? "member.hours.local" : "member.hours.needed", facts), year.isEnough ? [] : .warning
    )
  }

  private func written(_ hours: Double) -> String { hours == hours.rounded() ? "\(Int(hours))" : "\(hours)" }

  /// Talks with the member, whoever wished for them, the latest first.
  var talks: MemberSheet {
    var sheet = MemberSheet([
      Column(world.label(Talk.type, "Date"), .whole(10), importance: 9),
      Column(texts("member.talk.other"), .text(least: 8, most: 16), importance: 8),
      Column(world.label(Talk.type, "Occasion"), .text(least: 8, most: 20), importance: 6),
      Column(world.label(Talk.type, "Gist"), .text(least: 10), importance: 5),
    ])
    sheet.empty = texts("member.talks.empty")
    let own = book.talks.filter {
      book.identity($0.from) == member.person || book.identity($0.with) == member.person
    }
    sheet.rows = own.sorted { $0.date > $1.date }.map(row)
    return sheet
  }

  private func row(_ talk: Talk) -> MemberSheet.Row {
    let isOwn = book.identity(talk.from) == member.person
    let other = book.names[isOwn ? talk.with : talk.from]
    return MemberSheet.Row(
      cells: [
        Styled(talk.date.description),
        Styled(texts(isOwn ? "member.talk.with" : "member.talk.from", ["name": other])),
        Styled(talk.occasion ?? ""),
        Styled(talk.gist?.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""),
      ], way: record(Talk.type, at: talk.place))
  }
}
