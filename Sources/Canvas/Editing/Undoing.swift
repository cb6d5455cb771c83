/// One change of a text that can be taken back.
struct TextChange: Hashable, Sendable {
  var place: TextPlace
  var removed: String
  var inserted: String

  /// The change that takes this one back.
  var inverse: TextChange { TextChange(place: place, removed: inserted, inserted: removed) }

  /// Where what is taken out by this change ends.
  var end: TextPlace { place.end(of: removed) }

  /// Where what is put in by this change ends.
  var newEnd: TextPlace { place.end(of: inserted) }

  /// This change and the `next` as one, where both are typing on or both deleting on.
  func joined(with next: TextChange) -> TextChange? {
    if removed.isEmpty, next.removed.isEmpty, next.place == newEnd, !next.inserted.utf8.contains(lineFeed) {
      return TextChange(place: place, removed: "", inserted: inserted + next.inserted)
    }
    guard inserted.isEmpty, next.inserted.isEmpty else { return nil }
    if next.end == place {
      return TextChange(place: next.place, removed: next.removed + removed, inserted: "")
    }
    if next.place == place { return TextChange(place: place, removed: removed + next.removed, inserted: "") }
    return nil
  }
}

/// What was changed, in order, and what was taken back of it.
struct Undoing: Hashable, Sendable {
  /// Changes further back than this are forgotten.
  static let limit = 2000

  private(set) var done: [TextChange] = []
  private(set) var undone: [TextChange] = []
  /// Whether the next change may be one with the last.
  private var isOpen = false

  /// Notes a change; typing goes on in one group until a mark, a blank or a move of the caret.
  mutating func note(_ change: TextChange, typed: Bool) {
    undone = []
    if isOpen, typed, let group = done.last?.joined(with: change) {
      done[done.count - 1] = group
    } else {
      done.append(change)
      if done.count > Self.limit { done.removeFirst() }
    }
    isOpen = typed && change.inserted.last.map { $0.isLetter || $0.isNumber } ?? true
  }

  /// Ends the group: what is typed next is taken back by itself.
  mutating func close() { isOpen = false }

  /// Takes the last change off and answers the one to carry out.
  mutating func undo() -> TextChange? {
    guard let last = done.popLast() else { return nil }
    isOpen = false
    undone.append(last)
    return last.inverse
  }

  /// Puts the last undone change back and answers the one to carry out.
  mutating func redo() -> TextChange? {
    guard let last = undone.popLast() else { return nil }
    isOpen = false
    done.append(last)
    return last
  }
}
