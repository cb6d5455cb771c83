import Register
import Store

/// What came of an edit on its way into its file.
enum Filing {
  /// The file holds the edit.
  struct Filed {
    let now: Loaded
    let saved: Saved

    /// What would take it back.
    let inverse: Edit

    /// Whether the file holds what others saved meanwhile, too.
    let isMerged: Bool
  }

  case filed(Filed)
  /// The edit does not fit the file, which was not touched.
  case misfit(Edit.Misfit)
  /// Someone else changed the same record meanwhile; nothing was written.
  case contested([Conflict])
  /// The file was changed meanwhile in a way that cannot be joined; nothing was written.
  case unmergeable
}

extension OpenRegister {
  /// Applies an edit to the file it was made from and saves the file, joined with what others saved since.
  func file(_ edit: Edit, over seen: Loaded, by holder: Holder) throws(Trouble) -> Filing {
    guard let schema = Shipped.schema(of: edit.schemaName) else { return .misfit(.noKind(edit.fileName)) }
    let outcome: Edit.Outcome
    do throws(Edit.Misfit) {
      outcome = try edit.applied(to: seen.bytes, schema)
    } catch {
      return .misfit(error)
    }
    let note = Note(edit.summary, by: holder.name, reason: edit.reason, origin: edit.origin)
    switch try save(seen, outcome.bytes, by: holder, noting: note, keys: RecordKeys.all) {
    case .saved(let now, let saved):
      let inverse = outcome.inverse.undoing(saved, edit)
      return .filed(Filing.Filed(now: now, saved: saved, inverse: inverse, isMerged: false))
    case .merged(let now, let saved):
      let inverse = outcome.inverse.undoing(saved, edit)
      return .filed(Filing.Filed(now: now, saved: saved, inverse: inverse, isMerged: true))
    case .conflict(_, let conflicts): return .contested(conflicts)
    case .unmergeable: return .unmergeable
    }
  }
}

extension OpenRegister {
  /// Notes that somebody looks at a personal number: only then it is shown.
  func note(_ glance: Glance, by holder: Holder) throws(Trouble) {
    let folder = glance.year.map { "\($0)/" } ?? ""
    let path = try RegisterPath("branches/\(glance.branch)/\(folder)\(glance.fileName)")
    let noted = try note(
      Note(glance.summary, by: holder.name), lookingAt: glance.type, glance.key, in: path, by: holder)
    if case .failed(let trouble) = noted { throw trouble }
  }
}

extension Edit {
  /// This edit as what takes back, or does again, the step that the history notes for `edit`.
  fileprivate func undoing(_ saved: Saved, _ edit: Edit) -> Edit {
    guard case .step(let step, _) = saved.noted else { return self }
    var inverse = self
    if case .undo = edit.origin { inverse.origin = .redo(step) } else { inverse.origin = .undo(step) }
    return inverse
  }
}

extension Texts {
  /// Why an edit does not fit the file.
  func callAsFunction(_ misfit: Edit.Misfit) -> String {
    switch misfit {
    case .noRecord(_, let key): self("misfit.no-record", ["key": key])
    case .taken(_, let key): self("misfit.taken", ["key": key])
    case .unprintable(let field, let line): self("misfit.unprintable", ["field": field, "line": "\(line)"])
    case .noKind(let type): self("misfit.no-kind", ["type": type])
    case .movedOn(let type, let field):
      self("misfit.moved-on", ["field": Shipped.label(field, of: type, self)])
    }
  }

  /// What a person should hear of a save that went through; nil if it is only that.
  func remark(_ filed: Filing.Filed, _ summary: String) -> String? {
    if case .writtenNotConfirmed = filed.saved.standing {
      return self("save.not-confirmed", ["what": summary])
    }
    if let remark = remark(filed.saved.noted) {
      return self("save.but", ["what": summary, "remark": remark])
    }
    return filed.isMerged ? self("save.merged", ["what": summary]) : nil
  }

  /// What a person should hear of the history after a save that went through; nil if it is as it should be.
  func remark(_ noted: Saved.Noted) -> String? {
    switch noted {
    case .nothing, .step(_, tornTo: nil): nil
    case .step(_, tornTo: let place?): self("history.torn-aside", ["path": place])
    case .failed(let trouble): self("history.not-noted", ["why": Sentences(texts: self)(trouble)])
    }
  }

  /// Both versions of every field that two people changed.
  func versions(_ conflicts: [Conflict]) -> String {
    conflicts.flatMap { conflict in
      conflict.fields.map { field in
        self(
          "save.versions",
          [
            "field": Shipped.label(field.name, of: conflict.key.type, self),
            "theirs": field.theirs.joined(separator: " / "),
            "mine": field.mine.joined(separator: " / "),
          ])
      }
    }.joined(separator: " ")
  }
}

extension RegisterPath {
  /// The file an edit is for.
  init(_ edit: Edit) throws(Trouble) {
    switch edit.place {
    case .branch(let code, let year):
      try self.init("branches/\(code)/\(year.map { "\($0)/" } ?? "")\(edit.fileName)")
    case .round(let name): try self.init("inspections/\(name)/\(edit.fileName)")
    }
  }
}
