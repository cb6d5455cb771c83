/// The rows of a list that are to be seen.
package enum Window {
  /// The first row to show: as near to `top` as shows `selected` and leaves no room empty.
  package static func top(_ top: Int, selected: Int?, count: Int, height: Int) -> Int {
    guard height > 0, count > 0 else { return 0 }
    var top = min(top, count - height)
    if let selected { top = min(max(top, selected - height + 1), selected) }
    return max(0, top)
  }
}
