import Canvas
import Checkup
import Register

/// One line of the forms of a sheet.
enum SheetField: Hashable, Sendable {
  case on, arrived
  /// One of several, from 0; the last is empty and makes one more.
  case inspector(Int)
  case upper, own, note, evidence
  case holds, reason
  case opinion, branchSigner, inspectorSigner
  case owner, measure, size, due
}

/// Something being filled in on a sheet.
struct SheetEntry: Equatable, Sendable {
  /// What it is for.
  enum Task: Equatable, Sendable {
    case visit
    case score(String)
    case veto(String)
    case sign
    /// Why a finding is dismissed.
    case dismiss(FindingList.ID)
    /// Handing out a finding to be put right, by its number.
    case rectify(String)
    case session(String)
  }

  let task: Task
  var form: Form<SheetField>
  private let base: [SheetField: String]

  init(_ task: Task, _ fields: [Field<SheetField>], at first: SheetField? = nil) {
    self.task = task
    form = Form(fields, at: first)
    base = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0.content.text) })
  }

  /// Whether anything differs from what the form began with.
  var isChanged: Bool { form.fields.contains { $0.content.text != base[$0.id] } }

  /// What is typed in a line, without blanks at its ends.
  func text(_ field: SheetField) -> String { (form[field]?.text ?? "").trimmed }

  /// The names typed, without the empty lines.
  var inspectors: [String] {
    form.fields.compactMap { field in
      if case .inspector = field.id { text(field.id) } else { nil }
    }.filter { !$0.isEmpty }
  }
}

/// Makes the lines of the forms of a sheet.
struct SheetFields {
  let world: World
  let page: SheetPage

  private var texts: Texts { world.texts }
  private var sheet: Sheet? { page.written?.sheet }

  var visit: [Field<SheetField>] {
    let names = (sheet?.inspectors ?? page.drawnInspectors(world)) + [""]
    return [
      date(.on, "On", sheet?.on ?? world.day),
      line(.arrived, "Arrived", sheet?.arrived?.description ?? "", width: 8),
    ]
      + names.enumerated().map { place, name in line(.inspector(place), "Inspector", name, width: 16) }
  }

  func score(_ part: FilledSheet.Part) -> [Field<SheetField>] {
    let auto = part.auto.map { texts("sheet.hint.auto", ["auto": "\($0)", "full": "\(part.form.full)"]) }
    let hint = auto ?? texts("sheet.hint.full", ["full": "\(part.form.full)"])
    func number(_ id: SheetField, _ name: String, _ score: Score?) -> Field<SheetField> {
      Field(
        id, world.label(SheetItem.type, name), .number(NumberField(score?.description ?? "")), width: 6,
        hint: id == .upper ? hint : "")
    }
    let note = Field(
      SheetField.note, world.label(SheetItem.type, "Note"), .line(LineEditor(part.item?.note ?? "")))
    let evidence = Field(
      SheetField.evidence, world.label(SheetItem.type, "Attachment"),
      .line(LineEditor(part.item?.attachments.joined(separator: "；") ?? "")),
      hint: texts("sheet.hint.evidence"))
    return [
      number(.upper, "Upper", part.item?.upper), number(.own, "Self", part.item?.own), note, evidence,
    ]
  }

  func veto(_ veto: FilledSheet.Veto) -> [Field<SheetField>] {
    let options = [ChoiceField.Option("否", texts("no")), ChoiceField.Option("是", texts("yes"))]
    let chosen = veto.decided.map { $0.holds ? "是" : "否" }
    return [
      Field(
        .holds, world.wordingOfSheet.words(veto.form.name), .choice(ChoiceField(options, chosen: chosen)),
        isRequired: true),
      reason(veto.decided?.reason ?? ""),
    ]
  }

  var sign: [Field<SheetField>] {
    func signer(_ side: Sheet.Signature.Side) -> String {
      sheet?.signatures.last { $0.side == side }?.by ?? ""
    }
    return [
      line(.opinion, "Opinion", sheet?.opinion ?? ""),
      Field(
        .branchSigner, texts("sheet.signer.branch"), .line(LineEditor(signer(.branch))), width: 16,
        hint: texts("sheet.hint.signer")),
      Field(
        .inspectorSigner, texts("sheet.signer.inspectors"), .line(LineEditor(signer(.inspectors))), width: 16),
    ]
  }

  func reason(_ text: String) -> Field<SheetField> {
    Field(.reason, world.label(SheetFinding.type, "Reason"), .line(LineEditor(text)))
  }

  func note(_ session: SheetSession?) -> Field<SheetField> {
    Field(.note, world.label(SheetSession.type, "Note"), .line(LineEditor(session?.note ?? "")))
  }

  /// The secretary answers for it, and what settles the rule is proposed as the measure.
  func rectify(_ finding: SheetFinding) -> [Field<SheetField>] {
    let sizes = world.sheetForm.respites.map { respite in
      ChoiceField.Option(
        respite.size.chinese,
        texts("fix.size", ["size": world.wordingOfSheet.words(respite.size), "days": "\(respite.days)"]))
    }
    let normal = world.sheetForm.respites.count > 1 ? world.sheetForm.respites[1] : nil
    let book = world.books[page.branch]
    let secretary = book?.posts(on: world.day).first { $0.office == .secretary }?.holder
    func label(_ name: String) -> String { world.label(Rectification.type, name) }
    return [
      Field(
        .owner, label("Owner"), .line(LineEditor(secretary.map { book?.names[$0] ?? "" } ?? "")),
        isRequired: true, width: 16),
      Field(
        .measure, label("Measure"), .line(LineEditor(world.wording.settles(finding.rule))), isRequired: true),
      Field(
        .size, texts("fix.size.label"), .choice(ChoiceField(sizes, chosen: normal?.size.chinese)),
        hint: texts("label.ours")),
      Field(
        .due, label("Due"),
        .date(
          DateField((world.day + (normal?.days ?? 0)).civilDay, today: world.day.civilDay, leaning: .coming)),
        isRequired: true, width: 14),
    ]
  }

  private func line(_ id: SheetField, _ name: String, _ text: String, width: Int? = nil) -> Field<SheetField>
  {
    Field(id, world.label(Sheet.type, name), .line(LineEditor(text)), width: width)
  }

  private func date(_ id: SheetField, _ name: String, _ day: Day) -> Field<SheetField> {
    let field = DateField(day.civilDay, today: world.day.civilDay, leaning: .past)
    return Field(id, world.label(Sheet.type, name), .date(field), isRequired: true, width: 14)
  }
}

extension World {
  var wordingOfSheet: SheetWording { SheetWording(texts) }
}
