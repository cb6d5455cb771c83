import Canvas
import Checkup
import Register

/// Where the parts of a sheet stand: its front, and the sessions below where there is room for both.
struct SheetLayout {
  let head: Rect
  let front: Rect
  let summary: Rect
  let sessions: Rect

  init(_ area: Rect, _ view: SheetView) {
    var area = area
    head = area.takeTop()
    if area.size.rows >= 19 {
      front = area.takeTop(14)
      summary = area.takeTop()
      sessions = area
    } else if view == .sessions {
      summary = area.takeTop()
      sessions = area
      front = area.takeTop(0)
    } else {
      front = area
      summary = area.takeBottom(0)
      sessions = summary
    }
  }
}

extension SheetPage {
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard let filled, let checklist else {
      frame.put(world.texts("branch.reading"), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    var rest = area
    let top = rest.takeTop()
    if let entry {
      frame.put(title(entry.task, world), row: top.row, column: 1, width: top.size.columns - 2, style: .bold)
      entry.form.draw(on: &frame, in: rest, look: FormLook(weekdays: world.weekdays))
    } else if let part = openedPart {
      drawPart(part, on: &frame, in: top, world)
      SheetFindingTable(world).draw(shownFindings, findings, on: &frame, in: rest)
    } else {
      let layout = SheetLayout(area, view)
      drawHead(filled, on: &frame, in: layout.head, world)
      let table = SheetFrontTable(world, filled, written)
      table.table.draw(front, on: &frame, in: layout.front, focused: view == .front) {
        table.row(front.rows[$0])
      }
      drawSummary(checklist, on: &frame, in: layout.summary, world)
      let list = SheetSessionTable(world, checklist)
      list.table.draw(sessions, on: &frame, in: layout.sessions, focused: view == .sessions) { list.row($0) }
    }
  }

  /// Points and grade; whether the sheet is final.
  private func drawHead(_ filled: FilledSheet, on frame: inout Frame, in line: Rect, _ world: World) {
    let texts = world.texts
    let facts = [
      "own": (filled.own ?? written?.sheet.own)?.description ?? "-",
      "total": filled.total?.description ?? "-",
      "grade": world.wordingOfSheet.grade(filled.band),
    ]
    let id = written?.sheet.finalised == nil ? "sheet.head" : "sheet.head.final"
    let end = frame.put(
      texts(id, facts), row: line.row, column: 1, width: line.size.columns - 2, style: .bold)
    let beside = (like(world) + trend(world)).joined(separator: "  ")
    frame.put(
      beside, row: line.row, column: end + 2, width: max(0, line.size.columns - end - 3), style: .faint)
  }

  /// How branches of the same kind and form came off in the round; nothing where there are few.
  private func like(_ world: World) -> [String] {
    let sheets = world.directory.inspections.written.filter { $0.round == round }
    let others = sheets.compactMap { sheet in
      world.entry(sheet.sheet.branch)?.branch.flatMap { branch in
        sheet.sheet.upper.map { (branch: branch, total: $0) }
      }
    }
    guard let own = world.entry(branch)?.branch, let like = LikeBranches(own, among: others) else {
      return []
    }
    return [world.texts("sheet.like", ["count": "\(like.count)", "median": "\(like.median)"])]
  }

  /// What other rounds came to, the latest ones.
  private func trend(_ world: World) -> [String] {
    SheetRound.trend(of: branch, in: world.directory.inspections, until: world.day)
      .filter { $0.round != round && $0.total != nil }.suffix(3)
      .map { "\($0.round): \($0.total?.description ?? "-")" }
  }

  private func drawPart(_ part: FilledSheet.Part, on frame: inout Frame, in line: Rect, _ world: World) {
    let facts = [
      "item": world.wordingOfSheet.words(part.form.title), "full": "\(part.form.full)",
      "auto": part.auto?.description ?? "-", "upper": part.item?.upper?.description ?? "-",
    ]
    frame.put(
      world.texts("sheet.part", facts), row: line.row, column: 1, width: line.size.columns - 2, style: .bold)
  }

  private func drawSummary(_ checklist: Checklist, on frame: inout Frame, in line: Rect, _ world: World) {
    guard line.size.rows > 0 else { return }
    let counts = checklist.counts
    let facts = ["expected": "\(counts.expected)", "seen": "\(counts.seen)", "signed": "\(counts.signed)"]
    frame.put(
      world.texts("sheet.checklist", facts), row: line.row, column: 1, width: line.size.columns - 2,
      style: .bold)
  }

  private func title(_ task: SheetEntry.Task, _ world: World) -> String {
    let texts = world.texts
    func name(_ name: String) -> String {
      let phrase =
        filled?.form.part(name)?.title ?? filled?.form.vetoes.first { $0.name.chinese == name }?.name
      return phrase.map(world.wordingOfSheet.words) ?? name
    }
    return switch task {
    case .visit: texts("sheet.task.visit")
    case .score(let item): texts("sheet.task.score", ["item": name(item)])
    case .veto: texts("sheet.task.veto")
    case .sign: texts("sheet.task.sign")
    case .dismiss:
      texts("sheet.task.dismiss", ["what": selectedFinding.map { world.wording.message($0.finding) } ?? ""])
    case .rectify(let id): texts("sheet.task.rectify", ["id": id])
    case .session(let id): texts("sheet.task.session", ["id": id])
    }
  }

  func legend(_ world: World) -> String {
    let texts = world.texts
    if let entry {
      if case .score = entry.task { return texts("sheet.legend.score") }
      return texts("sheet.legend.form")
    }
    if written?.sheet.finalised != nil, view == .front { return texts("sheet.is-final") }
    switch view {
    case .front: return texts("sheet.legend")
    case .sessions: return texts("sheet.legend.sessions")
    case .findings: return texts("sheet.legend.findings")
    }
  }
}
