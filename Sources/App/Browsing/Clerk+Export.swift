import Checkup
import Screens
import Store

extension Clerk {
  /// Writes a document to a new file of the person's own; telephone numbers are hidden.
  func export(_ export: Export) -> News {
    do {
      let desk = try Desk(root: root, texts, on: export.day)
      let request = PaperRequest(
        // A notice is of everybody in the round.
        kind: export.kind, branch: export.kind == .notice ? nil : export.branch, record: export.record,
        month: export.month, year: export.year, round: export.round, reason: nil)
      let medium: Filling.Medium = export.format == .html ? .html : .text
      try desk.write(try desk.document(request, by: person, medium), to: export.path)
      return .exported(export)
    } catch let refusal as Refusal {
      return .unexported(export, refusal.sentence)
    } catch let trouble as Trouble {
      return .unexported(export, Sentences(texts: texts)(trouble))
    } catch {
      preconditionFailure("a desk refuses with a sentence or with a trouble")
    }
  }
}
