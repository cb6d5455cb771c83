extension Frame {
  /// The rows as a person sees them: line pieces as `- | +`, blanks at the right left out.
  package func text() -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in self.row(row) {
        switch cell.content {
        case .character(let character): line.append(character)
        case .line(let piece): line.append(piece.ascii)
        case .rest: break
        }
      }
      return line.withoutTrailingBlanks
    }
  }

  /// This frame as a golden file: a line with size, cursor and the screen's `name`, the rows, `--`, and
  /// the runs of style as `3: 0-79 reverse`; every line ends with LF.
  package func golden(name: String) -> String {
    let place = cursor ?? Position(row: 0, column: 0)
    let visibility = cursor == nil ? "hidden" : "visible"
    let head =
      "# \(size.columns)x\(size.rows) cursor \(place.row),\(place.column) \(visibility) screen \(name)"
    let lines = [head] + text() + ["--"] + (0..<size.rows).flatMap(styleRuns)
    return lines.map { $0 + "\n" }.joined()
  }

  private func styleRuns(of row: Int) -> [String] {
    let styles = self.row(row).map(\.style)
    var runs: [String] = []
    var start = 0
    for column in styles.indices {
      let next = column + 1
      if next < styles.count, styles[next] == styles[start] { continue }
      if styles[start] != [] { runs.append("\(row): \(start)-\(column) \(styles[start].names)") }
      start = next
    }
    return runs
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
