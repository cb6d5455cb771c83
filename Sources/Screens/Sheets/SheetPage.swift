import Canvas
import Checkup
import Register

/// A branch's checkup sheet of one round (体检表): filled in from its records, scored and signed by people.
struct SheetPage: Page {
  let branch: String

  /// The name of the round's folder.
  let round: String
  var view = SheetView.front
  private(set) var front = Listing<SheetRow>([])
  var sessions = Listing<String>([])
  var findings = Listing<FindingList.ID>([])

  /// What is being filled in.
  var entry: SheetEntry?

  /// Nil until the branch is read.
  private(set) var filled: FilledSheet?

  /// As it stands in its file; nil where there is none yet.
  private(set) var written: WrittenSheet?
  private(set) var checklist: Checklist?

  init(_ branch: String, in round: String, _ world: World) {
    self.branch = branch
    self.round = round
    reload(world)
  }

  var spot: Spot { .sheet }
  var isTyping: Bool { entry != nil }
  var isChanged: Bool { entry?.isChanged ?? false }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [world.texts("draw"), name.isEmpty ? branch : name, "\(world.texts("spot.sheet")) \(round)"]
  }

  mutating func reload(_ world: World) {
    guard let book = world.books[branch] else { return }
    let found = world.entry(branch)?.findings ?? []
    written = world.directory.inspections.written(of: branch, in: round)
    let year = (written?.sheet.on ?? world.day).year
    let filled = FilledSheet(world.sheetForm, found, year: year, written)
    let checklist = Checklist(book, world.checker, year: year, written)
    self.filled = filled
    self.checklist = checklist
    front.reload(SheetRow.all(world.sheetForm))
    sessions.reload(checklist.rows.map(\.id))
    findings.reload(shownFindings.map { FindingList.ID($0.finding) })
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if entry != nil { return fillIn(event, world) }
    if event == .key(Key(.escape)), view != .front {
      view = .front
      return []
    }
    if event == .key(Key(.right)) { return open(world) }
    let outcome =
      switch view {
      case .front: front.handle(event)
      case .sessions: sessions.handle(event)
      case .findings: findings.handle(event)
      }
    return outcome == .ignored ? nil : []
  }

  mutating func resize(_ area: Rect) {
    let layout = SheetLayout(area, view)
    front.height = max(1, layout.front.size.rows - 1)
    sessions.height = max(1, layout.sessions.size.rows - 1)
    findings.height = max(1, area.size.rows - 2)
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    let look = FormLook(weekdays: world.weekdays)
    var rest = area
    _ = rest.takeTop()
    if entry != nil {
      return (entry?.form.click(position, in: rest, look: look) ?? .ignored) == .ignored ? nil : []
    }
    let layout = SheetLayout(area, view)
    let bare: (Int) -> Table.Row = { _ in Table.Row([]) }
    if case .findings = view {
      guard case .row(let place) = Table([]).hit(position, findings, in: rest, row: bare) else { return nil }
      _ = findings.select(findings.rows[place])
    } else if case .row(let place) = Table([]).hit(position, front, in: layout.front, row: bare) {
      let wasSelected = view == .front && front.rows[place] == front.selected
      view = .front
      if wasSelected { return open(world) }
      _ = front.select(front.rows[place])
    } else if case .row(let place) = Table([]).hit(position, sessions, in: layout.sessions, row: bare) {
      view = .sessions
      _ = sessions.select(sessions.rows[place])
    } else {
      return nil
    }
    return []
  }
}

extension SheetPage {
  /// The item of the sheet whose findings are gone through.
  var openedPart: FilledSheet.Part? {
    guard case .findings(let name) = view else { return nil }
    return filled?.parts.first { $0.form.title.chinese == name }
  }

  var shownFindings: [Deduction] { openedPart?.deductions ?? [] }

  var selectedFinding: Deduction? {
    shownFindings.first { FindingList.ID($0.finding) == findings.selected }
  }

  var selectedPart: FilledSheet.Part? {
    if let openedPart { return openedPart }
    guard view == .front, case .part(let name) = front.selected else { return nil }
    return filled?.parts.first { $0.form.title.chinese == name }
  }

  var selectedSession: Checklist.Row? {
    guard view == .sessions else { return nil }
    return checklist?.rows.first { $0.id == sessions.selected }
  }

  /// Those drawn to inspect the branch; whoever is at the keyboard where nobody was.
  func drawnInspectors(_ world: World) -> [String] {
    let drawn = past(world).round(round)?.record?.result.picks.first { $0.branch.text == branch }
    let names = drawn?.inspectors.map(\.text) ?? []
    return names.isEmpty ? [world.person].filter(\.isName) : names
  }

  func past(_ world: World) -> DrawPast {
    DrawPast(world.rounds.filter { $0.name == round }.map { ($0.name, $0.frame, $0.draw) })
  }
}
