extension TextArea {
  /// Takes text, pasted text, Enter, the keys that move or delete, and the wheel.
  package mutating func handle(_ event: Event) -> Outcome {
    switch event {
    case .text(let character): replace(caret..<caret, with: String(character), typed: true)
    case .paste(let text): insert(text)
    case .key(let key): press(key)
    case .mouse(let mouse) where mouse.action == .wheelUp: moveRows(-3)
    case .mouse(let mouse) where mouse.action == .wheelDown: moveRows(3)
    default: .ignored
    }
  }

  /// Puts the caret where somebody clicked, counted from the top left of the room.
  package mutating func click(row: Int, column: Int) -> Outcome {
    let (place, isTrailing) = place(in: manuscript.row(max(0, row), below: top), column: max(0, column))
    return move(to: place, isTrailing: isTrailing)
  }

  private mutating func press(_ key: Key) -> Outcome {
    switch (key.code, key.modifiers) {
    case (.home, .control): return move(to: TextPlace(paragraph: 0, offset: 0))
    case (.end, .control): return move(to: manuscript.end)
    default: break
    }
    guard key.modifiers.isSubset(of: .shift) else { return .ignored }
    switch key.code {
    case .up: return moveRows(-1)
    case .down: return moveRows(1)
    case .pageUp: return movePages(-1)
    case .pageDown: return movePages(1)
    case .home, .control("a"): return moveToStartOfRow()
    case .end, .control("e"): return moveToEndOfRow()
    case .enter: return replace(caret..<caret, with: "\n", typed: true)
    default: return LineAction(key).map { act($0) } ?? .ignored
    }
  }

  private mutating func act(_ action: LineAction) -> Outcome {
    switch action {
    case .move(let step): return move(to: place(after: step))
    case .delete(let step):
      let other = place(after: step)
      return replace(min(other, caret)..<max(other, caret), with: "", typed: true)
    }
  }

  private mutating func moveToStartOfRow() -> Outcome {
    move(to: TextPlace(paragraph: caret.paragraph, offset: manuscript.bytes(of: caretRow).lowerBound))
  }

  private mutating func moveToEndOfRow() -> Outcome {
    let end = manuscript.bytes(of: caretRow).upperBound
    return move(to: TextPlace(paragraph: caret.paragraph, offset: end), isTrailing: true)
  }
}
