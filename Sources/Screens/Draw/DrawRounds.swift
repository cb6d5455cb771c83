import Checkup
import Register

/// The rounds there are, read from their files once and not at every key.
struct DrawRounds: Equatable, Sendable {
  private let files: [Round]
  let past: DrawPast

  init(_ world: World) {
    files = world.rounds
    past = DrawPast(
      files.map { ($0.name, $0.frame, $0.draw) }, hidden: Set(files.filter(\.isHidden).map(\.name)))
  }

  /// The newest first; those that cannot be read after them.
  var names: [String] { past.rounds.reversed().map(\.name) + past.unread }

  func file(_ name: String) -> Round? { files.first { $0.name == name } }

  /// Reads again what is different now.
  mutating func reload(_ world: World) {
    if world.rounds != files { self = DrawRounds(world) }
  }

  /// Everything about the round that does not follow from its files, given the other rounds and the time.
  func failures(_ name: String, at moment: Moment, posted: Checksum? = nil) -> [DrawFailure] {
    guard let file = file(name) else { return [] }
    var evidence = DrawEvidence()
    evidence.others = files.filter { $0.name != name }.map {
      DrawEvidence.Round(frame: $0.frame, draw: $0.draw)
    }
    evidence.now = moment
    evidence.posted = posted
    return Draw.failures(frame: file.frame, draw: file.draw, evidence: evidence)
  }

  /// The same of the draws inside the round's branches.
  func failuresInside(_ name: String) -> [(branch: String, subject: DrawSubject, failure: DrawFailure)] {
    guard let file = file(name), let round = past.round(name) else { return [] }
    return DrawWithin.all(round: name, file.within).flatMap { within in
      within.parts.flatMap { part in
        part.failures(in: round, of: within.branch).map { (within.branch, part.subject, $0) }
      }
    }
  }
}
