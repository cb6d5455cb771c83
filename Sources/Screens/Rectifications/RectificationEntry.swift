import Canvas
import Checkup
import Register

/// One line of the forms about what is put right.
enum RectificationField: Hashable, Sendable {
  case done, evidence, request, reason
}

/// An answer of the branch, or the reason why something is returned, being filled in.
struct RectificationEntry: Equatable, Sendable {
  enum Task: Equatable, Sendable {
    case answer, giveBack
  }

  let task: Task
  var form: Form<RectificationField>
  private let base: Form<RectificationField>

  init(_ task: Task, asking: Bool = false, _ world: World) {
    self.task = task
    func line(_ id: RectificationField, _ label: String) -> Field<RectificationField> {
      Field(id, label, .line(LineEditor("")), isRequired: id != .evidence)
    }
    switch task {
    case .giveBack: form = Form([line(.reason, world.texts("fix.reason"))])
    case .answer:
      let options = [
        ChoiceField.Option("", world.texts("no")), ChoiceField.Option("yes", world.texts("yes")),
      ]
      let choice = ChoiceField(options, chosen: asking ? "yes" : "")
      form = Form([
        line(.done, world.label(Response.type, "Done")),
        line(.evidence, world.label(Response.type, "Evidence")),
        Field(.request, world.label(Response.type, "Request"), .choice(choice)),
      ])
    }
    base = form
  }

  var isChanged: Bool { form.fields.map(\.content.text) != base.fields.map(\.content.text) }

  /// What is typed in a line, without blanks at its ends.
  func text(_ field: RectificationField) -> String { (form[field]?.text ?? "").trimmed }

  func title(_ row: RectificationRow, _ world: World) -> String {
    let facts = ["id": row.rectification.id, "measure": row.rectification.measure]
    return world.texts(task == .answer ? "fix.task.answer" : "fix.task.return", facts)
  }
}
