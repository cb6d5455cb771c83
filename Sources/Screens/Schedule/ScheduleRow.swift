import Canvas
import Checkup
import Register

/// One thing that falls due.
struct ScheduleRow: Equatable, Sendable {
  /// What tells the lines of the list apart: things due, many alike of one day, and the days above them.
  enum ID: Hashable, Sendable {
    case late
    case day(Day)
    case group([String])
    case due([String])

    var isHeading: Bool {
      switch self {
      case .late, .day: true
      case .group, .due: false
      }
    }
  }

  let due: Due
  let id: ID

  /// What it has in common with what is due of other members that day; nil if it is about no member.
  let group: ID?

  /// What it stands below.
  let heading: ID

  init(_ due: Due, on today: Day) {
    self.due = due
    id = .due(
      ["\(due.day)", due.branch]
        + (due.finding.map { FindingList.ID($0).words } ?? [due.planned?.path ?? "", due.planned?.id ?? ""]))
    group = due.memberKey.map(ID.group)
    heading = due.day < today ? .late : .day(due.day)
  }

  func sought(_ names: [String: String], _ world: World) -> Sought {
    let also = [names[due.branch], due.finding?.member, due.rule].compactMap { $0 }
    return Sought(ScheduleTable.words(due, world), .anything, also: also)
  }
}

/// The list of what falls due as a table: its columns and lines.
struct ScheduleTable {
  private let world: World
  private let showsBranch: Bool
  private let names: [String: String]

  init(_ world: World, showsBranch: Bool) {
    self.world = world
    self.showsBranch = showsBranch
    names =
      showsBranch ? Dictionary(world.entries.map { ($0.code, $0.name) }) { first, _ in first } : [:]
  }

  func table(isEmpty: Bool, isReading: Bool = false) -> Table {
    let texts = world.texts
    let branch =
      showsBranch ? [Column(texts("overview.branch"), .text(least: 12, most: 22), importance: 7)] : []
    return Table(
      [Column(texts("findings.severity"), .whole(4), importance: 3)] + branch + [
        Column(texts("findings.rule"), .whole(6), importance: 5),
        Column(texts("schedule.what"), .text(least: 22), importance: 9),
        Column(texts("findings.days"), .whole(6), .right, importance: 4),
      ],
      empty: texts(
        isReading ? "schedule.ahead" : isEmpty ? "schedule.empty" : "find.nothing",
        ["days": "\(world.preferences.ahead.days)"]))
  }

  func heading(late count: Int) -> Table.Row {
    Table.Row([Styled(world.texts("schedule.late", ["count": "\(count)"]), [.error, .bold])])
  }

  func heading(_ day: Day) -> Table.Row {
    let left = day - world.day
    let told = left == 0 ? world.texts("schedule.today") : world.texts("findings.left", ["days": "\(left)"])
    return Table.Row([Styled("\(day) \(world.texts("weekday.\(day.weekday)"))  \(told)", .title)])
  }

  /// One line for all of a group, of which `due` is the first.
  func row(_ due: Due, of dues: [Due], isOpen: Bool) -> Table.Row {
    var row = row(due)
    let together = world.wording.together(dues.compactMap(\.finding))
    row.cells[showsBranch ? 3 : 2].text =
      isOpen ? world.texts("schedule.group.open", ["what": together]) : together
    return row
  }

  func row(_ due: Due) -> Table.Row {
    let severity = due.finding.map { world.texts("severity.\($0.severity.rawValue)") }
    let late = world.day - due.day
    return Table.Row(
      [Styled(severity ?? world.texts("schedule.planned"), due.finding?.severity == .hard ? .bold : [])]
        + (showsBranch ? [Styled(names[due.branch] ?? due.branch)] : []) + [
          Styled(due.rule ?? ""), Styled(ScheduleTable.words(due, world)),
          Styled(late > 0 ? world.texts("findings.late", ["days": "\(late)"]) : ""),
        ])
  }

  /// What is due: as the rule says it, or what was planned.
  static func words(_ due: Due, _ world: World) -> String {
    switch due.matter {
    case .finding(let finding):
      due.session.map { world.texts("schedule.session", ["kind": world.word($0.kind), "title": $0.title]) }
        ?? world.wording.message(finding)
    case .session(let planned): planned.words("schedule.session", world)
    case .item(let planned): planned.words("schedule.item", world)
    }
  }
}

extension Due.Planned {
  fileprivate func words(_ id: String, _ world: World) -> String {
    world.texts(id, ["kind": unit ?? world.word(kind), "title": title])
  }
}
