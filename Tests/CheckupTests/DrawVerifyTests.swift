import Testing

@testable import Checkup

@Suite struct `Verifying a draw` {
  /// A round with its files, and one thing changed in one of them.
  struct Round {
    let sample: DrawSample
    var frame: [UInt8]
    var draw: [UInt8]

    init(sealed: Bool = false) throws {
      sample = try DrawSample(sealed: sealed)
      frame = try sample.frameFile
      draw = try sample.drawFile
    }

    /// Replaces text in a file as somebody with an editor does, who knows nothing of checksums.
    mutating func edit(_ file: WritableKeyPath<Round, [UInt8]>, _ right: String, _ wrong: String) {
      let text = String(decoding: self[keyPath: file], as: UTF8.self)
      #expect(text.contains(right), "nothing to edit")
      self[keyPath: file] = Array(text.replacing(right, with: wrong, maxReplacements: 1).utf8)
    }

    /// Makes the `Frame` and `Check` values right again, as somebody does who does know.
    mutating func sign() {
      var text = String(decoding: draw, as: UTF8.self)
      text = text.replacing(/Frame: [0-9a-f]{64}/, with: "Frame: \(Checksum(of: frame))")
      let parts = text.split(separator: /Check: [0-9a-f]{64}\n/, omittingEmptySubsequences: false)
      draw = parts.dropLast().reduce([]) { CheckChain.closed($0 + Array($1.utf8)) }
    }

    func failures(_ evidence: DrawEvidence = DrawEvidence()) -> [String] {
      Draw.failures(frame: frame, draw: draw, evidence: evidence).map(\.line)
    }
  }

  @Test(arguments: [false, true])
  func `a draw that was left alone is well`(sealed: Bool) throws {
    let round = try Round(sealed: sealed)
    var evidence = DrawEvidence()
    evidence.posted = Checksum(of: round.frame)
    evidence.postedFrame = round.frame
    evidence.frameInHistory = Checksum(of: round.frame)
    evidence.drawInHistory = Checksum(of: round.draw)
    evidence.others = []
    evidence.now = try moment("2024-06-30 18:00")
    #expect(round.failures(evidence) == [])
    #expect(Draw.failures(frame: round.frame, draw: nil, evidence: evidence).map(\.line).count == 1)
    evidence.drawInHistory = nil
    #expect(Draw.failures(frame: round.frame, draw: nil, evidence: evidence) == [])
  }

  @Test(arguments: [UInt8(1), 0x20, 0x80])
  func `every changed byte of either file is reported`(mask: UInt8) throws {
    let round = try Round(sealed: true)
    var missed: [String] = []
    for index in round.frame.indices {
      var changed = round.frame
      changed[index] ^= mask
      if Draw.failures(frame: changed, draw: round.draw).isEmpty { missed.append("frame \(index)") }
    }
    for index in round.draw.indices {
      var changed = round.draw
      changed[index] ^= mask
      if Draw.failures(frame: round.frame, draw: changed).isEmpty { missed.append("draw \(index)") }
    }
    #expect(missed == [])
  }
}

extension DrawFailure {
  /// The whole failure on one line.
  var line: String {
    let place = [file.rawValue, record, field].filter { !$0.isEmpty }.joined(separator: " ")
    let more = suspects.map { " \($0)" } ?? ""
    return "\(check): \(place): '\(recorded)' -> '\(recomputed)'\(more)"
  }
}
