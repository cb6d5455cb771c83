import Register
import Store

extension Desk {
  /// Saves an edit of a file as it was read, or refuses with the reason; other news of the save is remarked.
  func save(_ edit: Edit, over seen: Loaded) throws {
    let filing: Filing
    do throws(Trouble) {
      filing = try register.file(edit, over: seen, by: Holder(by: Browse.person))
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
    switch filing {
    case .filed(let filed):
      Printer.remark(texts.remark(filed, edit.summary) ?? texts("save.done", ["what": edit.summary]))
    case .misfit(let misfit): throw misfits(misfit, seen)
    case .contested(let conflicts):
      throw Refusal("\(seen.path): \(texts("save.contested")) \(texts.versions(conflicts))", exit: 1)
    case .unmergeable: throw Refusal("\(seen.path): \(texts("save.not-joined"))", exit: 1)
    }
  }

  /// Tries an edit without saving: refuses if it would not fit.
  func rehearse(_ edit: Edit, over seen: Loaded) throws {
    guard let schema = Shipped.schema(of: edit.schemaName) else {
      throw misfits(.noKind(edit.fileName), seen)
    }
    do throws(Edit.Misfit) {
      _ = try edit.applied(to: seen.bytes, schema)
    } catch {
      throw misfits(error, seen)
    }
  }

  private func misfits(_ misfit: Edit.Misfit, _ seen: Loaded) -> Refusal {
    Refusal("\(seen.path): \(texts(misfit))", exit: 1)
  }
}
