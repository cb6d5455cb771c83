import Canvas
import Register

extension MinutesPage {
  static let commands: [Command] = [
    .of(
      .minutes, "edit-outside", [.function(4)], refusal: { (page: MinutesPage, _) in page.refusalToChange }
    ) { (page: inout MinutesPage, _) in page.editOutside() },
    .of(
      .minutes, "to-form", [.function(6)], refusal: { (page: MinutesPage, _) in page.refusalToLeave }
    ) { (page: inout MinutesPage, world) in page.turn(to: .form, world) },
    .of(
      .minutes, "to-roll-call", [], refusal: { (page: MinutesPage, _) in page.refusalToLeave }
    ) { (page: inout MinutesPage, world) in page.turn(to: .rollCall, world) },
    .of(
      .minutes, "to-votes", [], refusal: { (page: MinutesPage, _) in page.refusalToLeave }
    ) { (page: inout MinutesPage, world) in page.turn(to: .votes, world) },
    .of(
      .minutes, "undo", [.function(8)],
      refusal: { (page: MinutesPage, _) in page.sheet?.canUndo == true ? nil : "refusal.nothing-to-undo" }
    ) { (page: inout MinutesPage, world) in page.undo(world) },
    .of(
      .minutes, "redo", [.key(.control("r"))],
      refusal: { (page: MinutesPage, _) in page.sheet?.text.canRedo == true ? nil : "refusal.nothing-to-redo"
      }
    ) { (page: inout MinutesPage, world) in page.redo(world) },
    .of(
      .minutes, "save", [.function(9), .key(.control("s"))],
      refusal: { (page: MinutesPage, _) in page.refusalToChange }
    ) { (page: inout MinutesPage, world) in page.save(world) },
  ]
}

extension MinutesPage {
  private var refusalToChange: String? {
    guard let sheet else { return "refusal.no-session" }
    return sheet.isFinalised ? "refusal.finalised" : nil
  }

  var refusalToLeave: String? {
    sheet == nil ? "refusal.no-session" : isChanged ? "refusal.save-first" : nil
  }

  private func turn(to tab: MeetingTab, _ world: World) -> [Step] {
    [.replace(tab.screen(id, of: branch, year: year, world))]
  }

  private func editOutside() -> [Step] {
    guard let text = sheet?.text else { return [] }
    return [.effect(.edit(draft: draft, text: text.text, line: text.caret.paragraph + 1))]
  }

  private mutating func undo(_ world: World) -> [Step] {
    sheet.map { _ in steps(sheet?.undo() ?? .taken, world) ?? [] } ?? []
  }
  private mutating func redo(_ world: World) -> [Step] {
    sheet.map { _ in steps(sheet?.redo() ?? .taken, world) ?? [] } ?? []
  }

  /// Saves the text, unless nobody wrote in the template yet or the file cannot take it.
  private mutating func save(_ world: World) -> [Step] {
    guard let sheet, let meeting = meeting(world) else { return [] }
    if sheet.isTemplate { return [.say(Remark(world.texts("minutes.only-template")))] }
    if !sheet.isChanged { return [.say(Remark(world.texts("meeting.unchanged")))] }
    if let paragraph = sheet.unwritable {
      _ = self.sheet?.text.go(
        to: TextPlace(paragraph: paragraph, offset: sheet.text.paragraph(paragraph).utf8.count))
      return [.say(Remark(world.texts("minutes.unwritable", ["line": "\(paragraph + 1)"]), isTrouble: true))]
    }
    let step = Step.effect(.save(edit(sheet.tidied, meeting, world)))
    guard sheet.isOvertaken else { return [step] }
    return [.ask(Asked(world.texts("minutes.ask-overtaken"), world.texts, yes: [step]))]
  }

  private func edit(_ text: String, _ meeting: Meeting, _ world: World) -> Edit {
    var fields = [Edit.Field("Minutes", text.isBlank ? [] : [text])]
    if meeting.recorded == nil {
      fields.append(Edit.Field("Recorded", ["\(Stamp(world.day, world.time, world.person))"]))
    }
    let facts = ["title": meeting.title, "date": "\(meeting.date)"]
    return Edit(
      branch: branch, year: year, fileName: "meetings.rec",
      changes: [Edit.Change(Meeting.type, id, .set(fields))], summary: world.texts("minutes.saved", facts))
  }
}
