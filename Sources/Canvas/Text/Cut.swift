/// Where text stands in a field that is wider.
package enum Alignment: Hashable, Sendable {
  case left, right, centre
}

extension StringProtocol {
  /// The longest beginning that fits `width` cells; where something is left out, the last cell taken is `~`.
  ///
  /// Blanks at the end are left out without a mark. The result may be a cell short of `width`
  /// where a wide character did not fit.
  package func cut(to width: Int) -> String {
    var used = 0
    var marked = startIndex  // as far as the text may reach with a mark after it
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      used += self[index].cells
      if used > width {
        if self[index...].allSatisfy({ $0 == " " }) { return String(self[..<index]) }
        return width > 0 ? String(self[..<marked]) + "~" : ""
      }
      if used < width { marked = next }
      index = next
    }
    return String(self)
  }

  /// This text in exactly `width` cells: cut where it is longer, with blanks where it is shorter.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let text = cut(to: width)
    let spare = Swift.max(0, width - text.cells)
    let left =
      switch alignment {
      case .left: 0
      case .right: spare
      case .centre: spare / 2
      }
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: spare - left)
  }
}
