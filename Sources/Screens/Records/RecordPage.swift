import Canvas
import Register

/// The form of one record of any kind, made from its schema.
struct RecordPage: Page {
  /// Which record it is.
  enum Subject: Hashable, Sendable {
    case kept(Kept.ID)

    /// The one at or above that line of its file, as findings point to records.
    case line(Int)

    /// A new one with these fields filled in.
    case new(FieldValues)
  }

  let ledger: Ledger
  private(set) var subject: Subject

  /// Nil until the branch is read, and where the record is gone.
  var sheet: RecordSheet?

  /// Whether what is filled in differs from what the form began with; kept, because it is asked without the world.
  private(set) var isChanged = false

  /// The edit on its way to disk.
  var awaited: Edit?
  private(set) var size = Size(rows: 20, columns: 78)

  init(_ subject: Subject, in ledger: Ledger, _ world: World) {
    self.subject = subject
    self.ledger = ledger
    reload(world)
  }

  var spot: Spot { .record }
  var isTyping: Bool { true }

  var isNew: Bool { if case .new = subject { true } else { false } }

  /// What unsaved text is kept under.
  var draft: Draft.ID {
    let folder = "\(ledger.branch)/\(ledger.year.map { "\($0)" } ?? "-")/\(ledger.type)"
    switch subject {
    case .kept(let id): return "\(folder)/\(id.key)/\(id.occurrence)"
    case .line(let line): return "\(folder)/line-\(line)"
    case .new(let values): return "\(folder)/new/\(values.draft)"
    }
  }

  func path(_ world: World) -> [String] {
    ledger.path(world) + [world.texts(isNew ? "record.new" : "spot.record")]
  }

  mutating func reload(_ world: World) {
    guard world.books[ledger.branch] != nil else { return }
    if case .new(let values) = subject {
      if sheet == nil {
        sheet = RecordSheet(
          proposed(values, world), isNew: true, in: ledger, draft: kept(world), world)
      }
    } else if let record = record(world) {
      subject = .kept(record.id)
      if sheet == nil {
        sheet = RecordSheet(record.values, isNew: false, in: ledger, draft: kept(world), world)
      }
      sheet?.reload(record.values, world)
    } else {
      sheet = nil
    }
    note(world)
  }

  /// A record that is on disk is done with: back to where it was opened.
  mutating func hear(_ news: News, _ world: World) -> [Step] {
    switch news {
    case .saved(let edit, _, _, _) where edit == awaited:
      awaited = nil
      return (kept(world) == nil ? [] : [.effect(.keep(draft: draft, text: nil))]) + [.back]
    case .unsaved(let edit, _) where edit == awaited: awaited = nil
    case .contested(let edit, _, _) where edit == awaited: break
    case .noted(let glance) where glance == self.glance(world):
      sheet?.showNumbers(world)
      return [.say(Remark(world.texts("phone.shown")))]
    case .edited(let edited, let text) where edited == textDraft:
      let room = textSize
      sheet?.takeOver(text, size: room)
      note(world)
      return [keeping]
    default: break
    }
    return []
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if event == .key(Key(.escape)), sheet?.writing == nil, sheet?.chooser.isOpen != true,
      sheet?.form.focused?.hasCalendar != true
    {
      return askToGiveUp(world)
    }
    let room = textSize
    guard let outcome = sheet?.handle(event, size: room, world) else { return nil }
    return steps(outcome, world)
  }

  mutating func resize(_ area: Rect) {
    size = area.size
    let room = textSize
    sheet?.resize(to: room)
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    let (layout, room) = (RecordLayout(area), textSize)
    guard let outcome = sheet?.click(position, in: layout.form, size: room, world) else { return nil }
    return steps(outcome, world)
  }

  mutating func steps(_ outcome: RecordSheet.Outcome, _ world: World) -> [Step]? {
    switch outcome {
    case .ignored: return nil
    case .taken: return []
    case .changed:
      note(world)
      return [keeping]
    case .save: return save(world)
    case .hidden: return [.say(Remark(world.texts("phone.show-first")))]
    }
  }

  /// What a longer text is kept under while another editor has it.
  var textDraft: Draft.ID { "\(draft)/\(sheet?.writing?.item.field ?? "")" }

  /// The record as it is in the file.
  func record(_ world: World) -> KeptRecord? {
    switch subject {
    case .kept(let id): ledger.record(id, world)
    case .line(let line): ledger.records(world).last { $0.line <= line }
    case .new: nil
    }
  }
}

extension RecordPage {
  /// The room for a longer text: all of the form but the line that names it, and a cell of air.
  var textSize: Size {
    let form = RecordLayout(Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)).form.size
    return Size(rows: max(1, form.rows - 1), columns: max(2, form.columns - 1))
  }

  private mutating func note(_ world: World) { isChanged = sheet?.isChanged(world) ?? false }

  private func kept(_ world: World) -> String? { world.drafts[draft] }

  /// Keeps what is filled in; nothing where it is what the file says.
  private var keeping: Step { .effect(.keep(draft: draft, text: isChanged ? sheet?.values.draft : nil)) }

  /// What is known of a new record: today, where it is entered in the running year, and the year or month.
  private func proposed(_ values: FieldValues, _ world: World) -> FieldValues {
    var proposed = values
    let isNow = ledger.year == world.day.year
    for field in ledger.schema(world)?.fields ?? [] where proposed[field.name].isEmpty && field.isMandatory {
      switch (field.name, field.shape) {
      case ("Date", .day) where isNow: proposed[field.name] = [world.day.description]
      case ("Month", .month) where isNow: proposed[field.name] = [world.day.month.description]
      case ("Year", .year): proposed[field.name] = ledger.year.map { ["\($0)"] } ?? []
      default: break
      }
    }
    return proposed
  }

  /// Esc: asks before what is not saved goes.
  private func askToGiveUp(_ world: World) -> [Step]? {
    guard isChanged else { return nil }
    return [
      .ask(
        Asked(
          leaving: world.texts("ask.discard"), world.texts,
          givingUp: [.effect(.keep(draft: draft, text: nil)), .back]))
    ]
  }
}

extension Field {
  /// Whether a calendar is open in it.
  fileprivate var hasCalendar: Bool { if case .date(let date) = content { date.grid != nil } else { false } }
}
