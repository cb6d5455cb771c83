import Canvas
import Checkup
import Register

/// What falls due, for people, for programs and for calendars.
struct DueReport {
  /// What the branches are called, by their codes.
  let names: [String: String]
  let texts: Texts
  let today: Day

  private var wording: Wording { Wording(Shipped.catalogue, texts, Shipped.schemas) }

  /// The keys are always in this order.
  func row(_ due: Due) -> Row {
    let (finding, planned) = (due.finding, due.planned)
    var row = Row()
    row.add("day", due.day.description)
    row.add("days", today - due.day)
    row.add("branch", due.branch)
    row.add("rule", due.rule)
    row.add("severity", finding?.severity.rawValue)
    row.add("state", finding?.state.rawValue ?? "planned")
    row.add("unit", finding?.unit ?? planned?.unit)
    row.add("period", finding?.period?.description)
    row.add("record", finding?.record ?? planned?.id)
    row.add("member", finding?.member)
    row.add("path", finding?.path ?? planned?.path)
    row.add("line", finding?.line ?? planned?.line)
    row.add("message", message(due))
    row.add("basis", finding.map { wording.basis($0) })
    return row
  }

  func words(_ line: DueLine) -> String {
    let due = line.first
    let name = names[due.branch].map { "\(due.branch) \($0)" } ?? due.branch
    let what = line.isMany ? wording.together(line.dues.compactMap(\.finding)) : brief(due)
    return [due.day.description, texts("weekday.short.\(due.day.weekday)"), left(due), name, due.rule, what]
      .compactMap { $0 }.joined(separator: "  ")
  }

  /// What is due, its day aside.
  private func brief(_ due: Due) -> String {
    due.session.map { texts("due.session", ["kind": texts.word($0.kind), "title": $0.title]) } ?? message(due)
  }

  private func left(_ due: Due) -> String {
    switch due.day - today {
    case 0: texts("due.today")
    case let days where days < 0: texts("due.overdue", ["days": "\(-days)"])
    case let days: texts("due.left", ["days": "\(days)"])
    }
  }

  private func message(_ due: Due) -> String {
    switch due.matter {
    case .finding(let finding): wording.message(finding)
    case .session(let planned): texts("due.session", facts(planned))
    case .item(let planned): texts("due.item", facts(planned))
    }
  }

  private func facts(_ planned: Due.Planned) -> [String: String] {
    ["kind": texts.word(planned.kind), "title": planned.title]
  }
}

extension DueReport {
  /// One entry for everything that a rule says of a branch for a day, so that thirty members' dues are one.
  ///
  /// - Parameter code: the register's, which makes its entries its own among the entries of others.
  func calendar(_ dues: [Due], code: String, title: String) -> CalendarFile {
    var order: [String] = []
    var entries: [String: [Due]] = [:]
    for due in dues {
      let uid = "\(due.branch).\(subject(due))@\(code).zhibu"
      if entries[uid] == nil { order.append(uid) }
      entries[uid, default: []].append(due)
    }
    return CalendarFile(
      name: texts("due.calendar", ["title": title]).visible, stamp: today,
      order.compactMap { uid in entries[uid].flatMap { event(uid, $0) } })
  }

  private func subject(_ due: Due) -> String {
    switch due.matter {
    case .finding(let finding): "\(finding.rule).\(due.day)"
    case .session(let planned): planned.id
    case .item(let planned): "plan.\(planned.id)"
    }
  }

  private func event(_ uid: String, _ dues: [Due]) -> CalendarFile.Event? {
    guard let first = dues.first else { return nil }
    let isSession = dues.count == 1 && first.session != nil
    var what = isSession ? brief(first) : first.rule.map(wording.title) ?? message(first)
    if dues.count > 1 { what = texts("due.times", ["what": what, "count": "\(dues.count)"]) }
    if first.day < today { what = texts("due.late", ["what": what]) }
    let settles = first.finding.map { [wording.settles($0)] } ?? []
    return CalendarFile.Event(
      uid: uid.visible, day: first.day, summary: "\(names[first.branch] ?? first.branch) \(what)".visible,
      details: (dues.map(message) + settles).map(\.visible).joined(separator: "\n"))
  }
}
