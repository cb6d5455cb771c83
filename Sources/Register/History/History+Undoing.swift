extension History {
  /// Why a step cannot be taken back from its history alone.
  package enum Undoable: Error, Hashable, Sendable {
    /// The file is none of a branch's; such files are changed by hand.
    case notOfBranch
    /// Only text between records was changed, or how records are written.
    case nothingToRestore
    /// A record has no key by which it could be found again.
    case noKey
  }
}

extension History.Step {
  /// The edit that takes the step back: what it changed must still hold what it wrote.
  ///
  /// - Parameter summary: what is done, in words.
  package func undoing(summary: String) throws(History.Undoable) -> Edit {
    guard let branch else { throw .notOfBranch }
    var changes: [Edit.Change] = []
    for change in self.changes {
      if let undone = try change.undoing { changes.append(undone) }
    }
    if changes.isEmpty { throw .nothingToRestore }
    var edit = Edit(branch: branch, year: year, fileName: fileName, changes: changes, summary: summary)
    edit.origin = first.action == .undone ? .redo(number) : .undo(number)
    return edit
  }
}

extension History.Change {
  /// Nil where the record's fields are as they were.
  fileprivate var undoing: Edit.Change? {
    get throws(History.Undoable) {
      guard let kind, !names.isEmpty else { return nil }
      if key.isEmpty { throw .noKey }
      var change = Edit.Change(kind, keyText, action(before: effect))
      change.keyedBy = key.map(\.name)
      if effect != .removed { change.expected = fields(new) }
      if isHeldByFinality { change.expected.append(Edit.Field(History.Change.finality, [])) }
      change.expectsNoMore = effect == .added
      return change
    }
  }

  /// Whether the record may not be changed once its session is final: first the finalising is taken back.
  var isHeldByFinality: Bool {
    kind == Meeting.type && effect != .removed && !names.contains(History.Change.finality)
  }

  /// Whether it made a session final: that is not taken back but followed by a new version, which has a reason.
  package var makesFinal: Bool { kind == Meeting.type && new.contains { $0.name == History.Change.finality } }

  /// The field that makes a session final.
  static let finality = "Finalised"

  private func action(before effect: History.Action) -> Edit.Action {
    switch effect {
    case .added: .remove
    case .removed: lines.map { .restore(Array("\($0)\n".utf8), at: place) } ?? .add(old)
    default: .set(fields(old))
    }
  }

  /// Every field that differs, with the values it has among `lines`.
  private func fields(_ lines: [Writing.Line]) -> [Edit.Field] {
    names.map { name in Edit.Field(name, lines.filter { $0.name == name }.map(\.value)) }
  }
}
