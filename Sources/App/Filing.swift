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
    switch try save(seen, outcome.bytes, by: holder, keys: RecordKeys.all) {
    case .saved(let now, let saved):
      return .filed(Filing.Filed(now: now, saved: saved, inverse: outcome.inverse, isMerged: false))
    case .merged(let now, let saved):
      return .filed(Filing.Filed(now: now, saved: saved, inverse: outcome.inverse, isMerged: true))
    case .conflict(_, let conflicts): return .contested(conflicts)
    case .unmergeable: return .unmergeable
    }
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
    }
  }

  /// What a person should hear of a save that went through; nil if it is only that.
  func remark(_ filed: Filing.Filed, _ summary: String) -> String? {
    if case .writtenNotConfirmed = filed.saved.standing {
      return self("save.not-confirmed", ["what": summary])
    }
    return filed.isMerged ? self("save.merged", ["what": summary]) : nil
  }

  /// Both versions of every field that two people changed.
  func versions(_ conflicts: [Conflict]) -> String {
    conflicts.flatMap { conflict in
      conflict.fields.map { field in
        self(
          "save.versions",
          [
            "field": label(conflict.key.type, field.name), "theirs": field.theirs.joined(separator: " / "),
            "mine": field.mine.joined(separator: " / "),
          ])
      }
    }.joined(separator: " ")
  }

  /// The word for a field of a record kind.
  private func label(_ type: String, _ field: String) -> String {
    let kind = Shipped.schemas.lazy.flatMap(\.kinds).first { $0.type == type }
    guard let found = kind?.field(field) else { return field }
    return isChinese ? found.label : found.english
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
