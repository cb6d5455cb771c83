import Register

/// The plan, the talks and the training of a year as files.
extension DemoBranch {
  func plan(_ year: Int, _ headings: DemoHeadings) -> [UInt8] {
    var pen = Pen(capacity: 10_000)
    pen.put(headings.head(of: "plan.rec"))
    var number = 0
    var last: DemoPlanItem?
    for item in plan where item.month.year == year {
      number = last?.month == item.month && last?.kind == item.kind ? number + 1 : 1
      last = item
      pen.endLine()
      let start = pen.bytes.count
      if item.slip == .conflictMarker {
        pen.conflict({ record(item, number) }, { record(item, number) })
      } else {
        pen.put(record(item, number))
      }
      if item.slip == .carriageReturns { pen.returnCarriages(from: start) }
    }
    return pen.bytes
  }

  private func record(_ item: DemoPlanItem, _ number: Int) -> [UInt8] {
    var pen = Pen()
    pen.name("Id")
    pen.put(number: item.month.year)
    pen.put(number: item.month.ofYear, digits: 2)
    pen.put("-\(item.kind.letters)-\(number)\n")
    pen.name("Month")
    pen.put(item.month)
    pen.endLine()
    if let date = item.date { pen.field("Date", date) }
    pen.field("Kind", item.kind.rawValue)
    pen.put(item.slip == .noBlankAfterColon ? "Title:" : "Title: ")
    pen.put("召开\(item.kind.rawValue)")
    if item.slip == .trailingBlank { pen.blank() }
    pen.endLine()
    if item.slip == .fullWidthColon { pen.put("Owner：") } else { pen.name("Owner") }
    pen.put(item.owner)
    pen.endLine()
    if let meeting = item.meeting { pen.field("Meeting", meeting) }
    return pen.bytes
  }

  func talks(_ year: Int, _ headings: DemoHeadings, _ scribe: inout Scribe) -> [UInt8] {
    var pen = Pen(capacity: 20_000)
    pen.put(headings.head(of: "talks.rec"))
    scribe.begin(DemoCast(), chance: Chance(scope.seed, index, .texts, -3 - year), homes: homes)
    for talk in talks where talk.date.year == year {
      write(talk, &pen, &scribe)
      if talk.isTwice { write(talk, &pen, &scribe) }
    }
    return pen.bytes
  }

  private func write(_ talk: DemoTalk, _ pen: inout Pen, _ scribe: inout Scribe) {
    let occasions = ["日常谈心", "会前谈心", "家访", "思想汇报", "工作交接", "节前看望"]
    pen.endLine()
    pen.field("Id", talk.id)
    if let strange = talk.strangeDate {
      pen.field("Date", strange)
    } else {
      pen.field("Date", talk.date)
    }
    pen.field("From", members[talk.from].name)
    pen.field("With", talk.spelling ?? members[talk.with].name)
    pen.field("Occasion", scribe.chance.one(of: occasions))
    pen.put(talk.slip == .fullWidthColon ? "Gist：" : "Gist: ")
    scribe.cast.date = talk.date
    pen.put(scribe.text(scribe.shapes.talk))
    if talk.slip == .trailingBlank { pen.blank() }
    pen.endLine()
  }

  func trainings(_ year: Int, _ headings: DemoHeadings, _ scribe: inout Scribe) -> [UInt8] {
    var pen = Pen(capacity: 6_000)
    pen.put(headings.head(of: "training.rec"))
    scribe.begin(DemoCast(), chance: Chance(scope.seed, index, .texts, -3_000 - year), homes: homes)
    for training in trainings where training.date.year == year { write(training, &pen, &scribe) }
    return pen.bytes
  }

  private func write(_ training: DemoTraining, _ pen: inout Pen, _ scribe: inout Scribe) {
    pen.endLine()
    pen.field("Id", training.id)
    pen.field("Date", training.date)
    pen.name("Title")
    if let topic = training.topic {
      pen.put(scribe.title(of: topic))
    } else {
      pen.put("支部书记和委员培训班")
    }
    pen.endLine()
    pen.put(training.slip == .tightColon ? "Hours:" : "Hours: ")
    pen.put(number: training.hours)
    pen.endLine()
    pen.field("Mode", training.topic == nil || training.date.number % 3 == 0 ? "线下" : "线上")
    pen.field("Kind", training.topic == nil ? "县级以上培训" : "集体学习")
    pen.name("Attended")
    for (place, member) in training.attended.enumerated() {
      if place > 0 { pen.blank() }
      pen.put(members[member].name)
    }
    if let unknown = training.unknown {
      pen.blank()
      pen.put(unknown)
    }
    pen.endLine()
  }
}
