extension ThreeWay {
  /// The file for git: joined, with conflict marks around each record that both changed.
  ///
  /// The marks are a syntax error on purpose, so that nobody goes on as if the record were settled. When the
  /// versions cannot be told apart by record, the marks stand around the lines that differ. `mine` and `theirs`
  /// name the sides in the marks. Answers the text and the number of conflicts.
  package func marked(mine mineName: String, theirs theirsName: String) -> (bytes: [UInt8], conflicts: Int) {
    let marks = Marks(mine: mineName, theirs: theirsName)
    switch merged() {
    case .whole(let bytes): return (bytes, 0)
    case .conflicts(let conflicts):
      let bytes = plan()?.bytes { marks.around($0.mine ?? [], $0.theirs ?? []) }
      return (bytes ?? marks.aroundDifference(mine, theirs), conflicts.count)
    case .refused: return (marks.aroundDifference(mine, theirs), 1)
    }
  }
}

/// Conflict marks as git writes them.
private struct Marks {
  let mine: String
  let theirs: String

  func around(_ mine: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
    Array("<<<<<<< \(self.mine)\n".utf8) + ended(mine) + Array("=======\n".utf8) + ended(theirs)
      + Array(">>>>>>> \(self.theirs)\n".utf8)
  }

  /// Leaves out of the marks the lines at the start and the end that both sides share.
  func aroundDifference(_ mine: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
    var (own, others) = (lines(mine)[...], lines(theirs)[...])
    let head = zip(own, others).prefix { $0 == $1 }.map(\.0)
    (own, others) = (own.dropFirst(head.count), others.dropFirst(head.count))
    let foot = zip(own.reversed(), others.reversed()).prefix { $0 == $1 }.map(\.0)
    (own, others) = (own.dropLast(foot.count), others.dropLast(foot.count))
    return Array(head.joined()) + around(Array(own.joined()), Array(others.joined()))
      + Array(foot.reversed().joined())
  }

  private func ended(_ text: [UInt8]) -> [UInt8] {
    text.isEmpty || text.last == 0x0A ? text : text + [0x0A]
  }

  private func lines(_ text: [UInt8]) -> [[UInt8]] {
    text.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast(
      text.last == 0x0A || text.isEmpty ? 1 : 0
    )
    .map { $0 + [0x0A] }
  }
}
