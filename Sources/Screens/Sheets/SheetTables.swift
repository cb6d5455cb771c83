import Canvas
import Checkup
import Register

/// The front of a sheet as a table: items with their points, vetoes, signatures.
struct SheetFrontTable {
  let table: Table

  private let world: World
  private let filled: FilledSheet
  private let written: WrittenSheet?
  private let texts: Texts
  private let words: SheetWording

  init(_ world: World, _ filled: FilledSheet, _ written: WrittenSheet?) {
    self.world = world
    self.filled = filled
    self.written = written
    texts = world.texts
    words = world.wordingOfSheet
    func number(_ name: String, _ importance: Int) -> Column {
      Column(world.texts("sheet.column.\(name)"), .whole(5), .right, importance: importance)
    }
    table = Table([
      Column(world.label(SheetItem.type, "Item"), .text(least: 12, most: 24), importance: 9),
      number("full", 4), number("auto", 7), number("self", 3), number("upper", 8),
      Column(texts("sheet.basis"), .text(least: 16), importance: 5),
    ])
  }

  func row(_ row: SheetRow) -> Table.Row {
    switch row {
    case .visit: return visit
    case .part(let name):
      return filled.parts.first { $0.form.title.chinese == name }.map(part) ?? Table.Row([])
    case .sum: return sum
    case .veto(let name):
      return filled.vetoes.first { $0.form.name.chinese == name }.map(veto) ?? Table.Row([])
    case .signatures: return signatures
    }
  }

  private var visit: Table.Row {
    let sheet = written?.sheet
    let names = sheet?.inspectors.joined(separator: " ") ?? ""
    let when = sheet.map {
      [$0.on.description, $0.arrived?.description].compactMap { $0 }.joined(separator: " ")
    }
    let told = texts(
      "sheet.visit", ["inspectors": names.isEmpty ? texts("sheet.nobody") : names, "on": when ?? "-"])
    return Table.Row([Styled(told, sheet == nil ? .warning : [])])
  }

  private func part(_ part: FilledSheet.Part) -> Table.Row {
    let isUnclear = !part.gaps.isEmpty
    return Table.Row([
      Styled(words.words(part.form.title)), Styled("\(part.form.full)"), points(part.auto),
      points(part.item?.own),
      Styled(part.item?.upper?.description ?? "-", isUnclear ? [.warning, .bold] : []),
      Styled(basis(part)),
    ])
  }

  /// The note, or else how much was deducted for which rules.
  private func basis(_ part: FilledSheet.Part) -> String {
    let evidence = part.item?.attachments ?? []
    let shown = evidence.isEmpty ? [] : [texts("sheet.evidence", ["count": "\(evidence.count)"])]
    if let note = part.item?.note { return ([note] + shown).joined(separator: "  ") }
    var costs: [String: (count: Int, cost: Score)] = [:]
    for deduction in part.costly {
      let known = costs[deduction.finding.rule] ?? (0, .zero)
      costs[deduction.finding.rule] = (known.count + 1, known.cost + deduction.cost)
    }
    let rules = part.form.rules.compactMap { rule in
      costs[rule].map { known in
        let facts = ["rule": rule, "count": "\(known.count)", "cost": "\(known.cost)"]
        return texts(known.count > 1 ? "sheet.costs" : "sheet.costs.one", facts)
      }
    }
    let questions = part.deductions.count { $0.spared == .question }
    let open = questions == 0 ? [] : [texts("sheet.questions", ["count": "\(questions)"])]
    return (rules + open + shown).joined(separator: "  ")
  }

  private var sum: Table.Row {
    Table.Row(
      [
        Styled(texts("sheet.sum")), Styled("\(filled.form.full)"), Styled("\(filled.auto)"),
        points(filled.own),
        points(filled.total), Styled(words.grade(filled.band)),
      ], style: .bold)
  }

  private func veto(_ veto: FilledSheet.Veto) -> Table.Row {
    let decided = veto.decided.map { decision in
      [texts(decision.holds ? "yes" : "no"), decision.by, decision.reason].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    let facts = ["item": words.words(veto.form.name), "decided": decided ?? texts("sheet.undecided")]
    let style: Style = veto.decided == nil ? .faint : veto.decided?.holds ?? false ? [.error, .bold] : []
    return Table.Row([Styled(texts("sheet.veto", facts), style)])
  }

  private var signatures: Table.Row {
    let sheet = written?.sheet
    let signed = sheet?.signatures.map { "\(world.word($0.side.rawValue)) \($0.by) \($0.on)" } ?? []
    let facts = [
      "opinion": sheet?.opinion ?? "-", "signed": signed.isEmpty ? "-" : signed.joined(separator: "  "),
    ]
    return Table.Row([Styled(texts("sheet.signed", facts), signed.isEmpty ? .faint : [])])
  }

  private func points(_ score: Score?) -> Styled { Styled(score?.description ?? "-") }
}

/// The sessions one by one: what the register has, and what was seen.
struct SheetSessionTable {
  let table: Table

  private let world: World
  private let checklist: Checklist

  init(_ world: World, _ checklist: Checklist) {
    self.world = world
    self.checklist = checklist
    let texts = world.texts
    table = Table(
      [
        Column(world.label(Meeting.type, "Date"), .whole(10), importance: 8),
        Column(texts("sheet.session"), .text(least: 10, most: 20), importance: 9),
        Column(texts("sheet.recorded"), .whole(10), importance: 3),
      ]
        + SheetPaper.allCases.map {
          Column(world.label(SheetSession.type, $0.field), .whole(5), importance: 7)
        } + [Column(world.label(SheetSession.type, "Note"), .text(least: 6), importance: 2)],
      empty: texts("sheet.no-sessions"))
  }

  func row(_ place: Int) -> Table.Row {
    let row = checklist.rows[place]
    let papers = SheetPaper.allCases.map { paper in
      let seen = row.seen?[keyPath: paper.seen]
      return Styled(
        seen.map { world.word($0.rawValue) } ?? "-", seen == .missing ? [.warning, .bold] : [])
    }
    return Table.Row(
      [Styled("\(row.day)"), Styled(name(row)), recorded(row)] + papers + [Styled(row.seen?.note ?? "")])
  }

  private func name(_ row: Checklist.Row) -> String {
    [world.word(row.kind.rawValue), row.unit].compactMap { $0 }.joined(separator: " ")
  }

  /// What the register has of it, by the first characters of the papers.
  private func recorded(_ row: Checklist.Row) -> Styled {
    guard let recorded = row.recorded else {
      return Styled(world.texts("sheet.recorded.none"), [.warning, .bold])
    }
    let has = [recorded.hasMinutes, recorded.hasSignIn, recorded.hasPhoto]
    let words = zip(SheetPaper.allCases, has).map { paper, has in
      has ? world.texts("sheet.short.\(paper)") : "-"
    }
    return Styled(words.joined(separator: " "))
  }
}

/// The findings of an item: what each costs, and what the inspectors made of it.
struct SheetFindingTable {
  private let world: World

  init(_ world: World) { self.world = world }

  func draw(
    _ deductions: [Deduction], _ listing: Listing<FindingList.ID>, on frame: inout Frame, in area: Rect
  ) {
    let texts = world.texts
    let table = Table(
      [
        Column(texts("sheet.cost"), .whole(4), importance: 7),
        Column(world.label(SheetFinding.type, "State"), .whole(4), importance: 8),
        Column(texts("findings.rule"), .whole(6), importance: 4),
        Column(texts("findings.what"), .text(least: 20), importance: 9),
      ], empty: texts("sheet.no-findings"))
    table.draw(listing, on: &frame, in: area) { place in
      let id = listing.rows[place]
      return deductions.first { FindingList.ID($0.finding) == id }.map(row) ?? Table.Row([])
    }
    if listing.isEmpty { frame.cursor = Position(row: area.row + 1, column: 0) }
  }

  private func row(_ deduction: Deduction) -> Table.Row {
    let state = deduction.settled?.state ?? .open
    return Table.Row([
      Styled(world.wordingOfSheet.cost(deduction)),
      Styled(world.word(state.rawValue), state == .confirmed ? .bold : []), Styled(deduction.finding.rule),
      Styled(world.wording.message(deduction.finding)),
    ])
  }
}
