extension DrawPlan.Inspector {
  /// The inspectors of a line, `卢星野@ZB003，谷雨晴`: one or several, the marks between them full-width or not.
  package static func all(in line: String) -> [DrawPlan.Inspector] {
    line.split { "、，,".contains($0) }.compactMap { part in
      let parts = part.split(maxSplits: 1) { "@＠".contains($0) }.map(plain)
      guard let name = parts.first, !name.isEmpty else { return nil }
      return DrawPlan.Inspector(name: name, branch: parts.count > 1 ? parts[1] : nil)
    }
  }

  /// Without blanks at both ends.
  private static func plain(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
