import Testing

@testable import Checkup

/// Which fields a verification names when one byte of a file is not what it was.
@Suite struct `A changed byte` {
  /// The value of a field in the lines of a file, by kind and field.
  private struct Place {
    let field: String
    let bytes: Range<Int>
  }

  private static func places(_ file: [UInt8]) -> [Place] {
    var (places, kind, start): ([Place], String, Int) = ([], "", 0)
    for line in file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("%rec: ") {
        kind = String(text.dropFirst(6))
      } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), !kind.isEmpty {
        let name = text.utf8.distance(from: text.startIndex, to: colon)
        places.append(Place(field: "\(kind) \(text[..<colon])", bytes: start + name + 2..<start + line.count))
      }
      start += line.count + 1
    }
    return places
  }

  /// The fields named whichever bit of whichever byte of a field's value is changed, by kind and field.
  private static func named(
    _ file: [UInt8], _ failures: ([UInt8]) -> [DrawFailure],
  ) -> [String: Set<String>] {
    var named: [String: Set<String>] = [:]
    for place in places(file) {
      for byte in place.bytes {
        for bit in 0..<(soak(1) > 1 ? 8 : 1) {
          var changed = file
          changed[byte] ^= 1 << UInt8(bit)
          let own = Set(
            failures(changed).map { failure in
              let kind = failure.record.split(separator: " ").first.map(String.init) ?? failure.file.rawValue
              return failure.field.isEmpty ? "\(failure.file.rawValue)" : "\(kind) \(failure.field)"
            })
          named[place.field, default: own].formIntersection(own)
        }
      }
    }
    return named
  }

  /// The fields that are not named themselves when only they are changed.
  private static func unnamed(_ named: [String: Set<String>]) -> [String] {
    named.filter { !$1.contains($0) }.keys.sorted()
  }

  @Test func `is named with its field where copies were posted outside`() throws {
    let (frame, draw) = try `Every changed byte`.files()
    var evidence = DrawEvidence()
    (evidence.postedFrame, evidence.postedDraw) = (frame, draw)
    #expect(Draw.failures(frame: frame, draw: draw, evidence: evidence) == [])
    let ofFrame = Self.named(frame) { Draw.failures(frame: $0, draw: draw, evidence: evidence) }
    #expect(ofFrame.count == 29)
    #expect(Self.unnamed(ofFrame) == [])
    let ofDraw = Self.named(draw) { Draw.failures(frame: frame, draw: $0, evidence: evidence) }
    #expect(ofDraw.count == 30)
    #expect(Self.unnamed(ofDraw) == [])
  }

  /// Without a copy a text that nothing is computed from can only be missed in the file's own checksums.
  @Test func `is named by what is computed from it where there are no copies`() throws {
    let (frame, draw) = try `Every changed byte`.files()
    let ofFrame = Self.named(frame) { Draw.failures(frame: $0, draw: draw) }
    #expect(ofFrame.values.allSatisfy { $0.contains("Result Frame") })
    let ofDraw = Self.named(draw) { Draw.failures(frame: frame, draw: $0) }
    #expect(ofDraw.values.allSatisfy { $0.contains("draw.rec Check") })
    #expect(
      Self.unnamed(ofDraw) == [
        "PlanChange By", "PlanChange Check", "PlanChange On", "PlanChange What", "PlanChange Why",
        "Result By",
        "Result Check", "Result Nonce", "Result On", "Ticket Branch", "Value Value", "Value Witness",
      ])
  }

  @Test func `what was added since the copy was made is no difference`() throws {
    let round = try DrawnRound()
    let voiding = DrawRecord.Voiding(
      reason: hashed("重名"), by: hashed("沈知行"), on: try moment("2024-04-02 09:00"))
    let longer = try DrawRecord.adding(.voiding(voiding), to: round.draw, schema: schema("draw-result"))
    var evidence = DrawEvidence()
    evidence.postedDraw = round.draw
    #expect(Draw.failures(frame: round.frame, draw: longer, evidence: evidence) == [])
    let broken = Draw.failures(
      frame: round.frame, draw: Array(longer.dropLast()), evidence: evidence)
    #expect(broken.map(\.check) == [.history])
  }
}
