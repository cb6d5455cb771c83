package import Register

/// What is decided about the draws inside a branch: they follow the procedure of a round, each subject with a frozen
/// list of its own, all with the values of the same source, which nobody knows before.
///
/// The draw inside a branch is ours: the texts hashed, the files and the selection are those of `chou-1`, the round is
/// called after the branch and the subject, and nothing is 必查.
package struct DrawWithinPlan: Hashable, Sendable {
  /// The round that drew the branch, and the branch.
  package var round: String
  package var branch: String

  /// How many of each subject; one that is left out or 0 is not drawn.
  package var counts: [DrawSubject: Int]

  /// The name of the source, as `当众掷骰`, and when its value becomes known.
  package var source: DrawPlan.Source
  package var by: String

  package init(
    round: String, branch: String, counts: [DrawSubject: Int], source: DrawPlan.Source, by: String,
  ) {
    self.round = round
    self.branch = branch
    self.counts = counts
    self.source = source
    self.by = by
  }

  /// The text of the round, which enters every hash: no two draws share it.
  package static func round(_ round: String, _ branch: String, _ subject: DrawSubject) -> String {
    "\(round)-\(branch)-\(subject.name)"
  }

  /// The lists about to be frozen, in the order of the subjects; a subject with nothing to draw from has none.
  ///
  /// Throws the first thing that keeps one from being frozen.
  package func frames(
    of book: Book, on moment: Moment,
  ) throws(DrawRefusal) -> [(subject: DrawSubject, frame: DrawFrame)] {
    var frames: [(DrawSubject, DrawFrame)] = []
    for subject in DrawSubject.allCases {
      let candidates = subject.candidates(in: book, on: moment.day)
      guard let count = counts[subject], count > 0, !candidates.isEmpty else { continue }
      let frame = try frame(subject, candidates, count, on: moment)
      if let refusal = frame.refusals.first { throw refusal }
      frames.append((subject, frame))
    }
    guard !frames.isEmpty else { throw DrawRefusal("Entry", "", .missing) }
    return frames
  }

  private func frame(
    _ subject: DrawSubject, _ candidates: [DrawCandidate], _ count: Int, on moment: Moment,
  ) throws(DrawRefusal) -> DrawFrame {
    let name = Self.round(round, branch, subject)
    let drawn = min(count, candidates.count)
    var frame = DrawFrame(
      round: try HashedText(typed: name, field: "Round"), number: 1,
      countRule: HashedText(checked: "\(candidates.count)中抽\(drawn)"),
      by: try HashedText(typed: by, field: "By"), on: moment)
    frame.count = drawn
    frame.gap = frame.number + 1
    for candidate in candidates { frame.entries.append(try candidate.entry) }
    guard let due = Moment(source.due) else { throw DrawRefusal("Due", source.due, .notATime) }
    let label = try HashedText(label: source.label, field: "Label")
    frame.sources = [DrawFrame.Source(label: label, due: due)]
    return frame
  }
}

extension DrawCandidate {
  fileprivate var entry: DrawFrame.Entry {
    get throws(DrawRefusal) {
      do throws(DrawRefusal) {
        return DrawFrame.Entry(
          id: try HashedText(branch: id, field: "Id"), name: try HashedText(typed: name, field: "Name"),
          stratum: HashedText(checked: stratum), weight: 1, last: 0)
      } catch {
        throw error.in("Entry \(id)")
      }
    }
  }
}
