/// A field for a number: digits, points and signs, full-width ones as ASCII; nothing else gets in.
package struct NumberField: Hashable, Sendable {
  private var editor: LineEditor

  package init(_ text: String = "") {
    editor = LineEditor(text)
  }

  /// What is typed, as digits, point and sign in any order.
  package var text: String { editor.text }

  /// Takes digits, `.` and `-` and the keys of a line; of pasted text what belongs to a number.
  package mutating func handle(_ event: Event) -> Outcome {
    switch event {
    case .text(let character): insert(String(character))
    case .paste(let text): insert(text)
    default: editor.handle(event)
    }
  }

  private mutating func insert(_ text: String) -> Outcome {
    let digits = String(text.map(\.halfWidth).filter { "0123456789.-".contains($0) })
    return digits.isEmpty ? .still : editor.handle(.paste(digits))
  }

  /// Draws the field in the first row of `area`.
  package func draw(on frame: inout Frame, in area: Rect, style: Style = .underline, focused: Bool = true) {
    editor.draw(on: &frame, in: area, style: style, focused: focused)
  }
}
