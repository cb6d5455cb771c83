/// A share as a bar of letters, a number beside it: `#######...` 70%.
struct Bar: Equatable {
  /// Cells of a whole bar, and of one in a narrow window.
  static let width = 10
  static let narrowWidth = 8

  private let part: Int
  private let whole: Int

  init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Whether there is nothing to have a share of.
  var isEmpty: Bool { whole <= 0 }

  /// A bar is full only where nothing is missing, and empty only where there is nothing.
  func text(_ width: Int = Bar.width) -> String {
    guard !isEmpty else { return "" }
    let rounded = (part * width + whole / 2) / whole
    let count = part >= whole ? width : part <= 0 ? 0 : min(max(1, rounded), width - 1)
    return String(repeating: "#", count: count) + String(repeating: ".", count: width - count)
  }

  /// In whole per cent, cut off, so that 100% means all.
  var percent: String { isEmpty ? "" : "\(part * 100 / whole)%" }
}
