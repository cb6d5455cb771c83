/// Text with the style it is drawn in.
package struct Styled: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = []) {
    self.text = text
    self.style = style
  }
}

extension Styled: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}
