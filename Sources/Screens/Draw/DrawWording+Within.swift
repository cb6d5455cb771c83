package import Checkup
import Register

/// The words for the draws inside a branch.
extension DrawWording {
  /// The lists with their checksums, and what was drawn from them.
  package func lines(of within: DrawWithin) -> [String] {
    let known = within.parts.lazy.compactMap(\.record).first.map { values($0.result.values) } ?? []
    let sources = within.parts.lazy.compactMap(\.frame).first.map { self.sources($0) } ?? []
    return [texts("draw.within.source", ["source": texts.list(known.isEmpty ? sources : known)])]
      + within.parts.flatMap { lines(of: $0) }
  }

  private func lines(of part: DrawWithin.Part) -> [String] {
    guard let frame = part.frame else { return [texts("draw.state.unread")] }
    let facts = [
      "subject": name(part.subject), "listed": "\(frame.entries.count)", "drawn": "\(frame.count)",
      "hash": DrawWording.short(Checksum(of: part.frameFile)),
    ]
    return [texts("draw.within.part", facts)]
      + part.drawn.enumerated().map { "  \($0 + 1) \($1.name)  \($1.id)" }
  }

  /// Minutes, months of dues, members.
  package func name(_ subject: DrawSubject) -> String { texts("draw.subject.\(subject.rawValue)") }
}
