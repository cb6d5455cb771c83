import Canvas
package import Checkup
package import Register

/// The lines that sum a round up, on screen and in print.
extension DrawWording {
  /// How many branches there are, and how many take part.
  package func roll(_ frame: DrawFrame) -> String {
    let facts = [
      "all": "\(frame.entries.count + frame.exclusions.count)", "excluded": "\(frame.exclusions.count)",
      "listed": "\(frame.entries.count)", "roster": DrawWording.short(frame.roster),
      "algorithm": Draw.algorithm,
    ]
    return texts("draw.roll", facts)
  }

  /// Open or sealed, in brackets.
  package func mode(_ frame: DrawFrame) -> String { texts(frame.mode == .open ? "draw.open" : "draw.sealed") }

  /// Open or sealed.
  package func modeName(_ frame: DrawFrame) -> String { texts.word(frame.mode.name) }

  /// Why a branch was drawn.
  package func kind(_ kind: DrawResult.Pick.Kind) -> String { texts.word(kind.rawValue) }

  /// How many branches each stratum has.
  package func strata(_ frame: DrawFrame) -> String {
    let counts = Dictionary(frame.entries.map { ($0.stratum, 1) }, uniquingKeysWith: +)
    return frame.strata.map { "\($0) \(counts[$0, default: 0])" }.joined(separator: "  ")
  }

  /// How many are going to be drawn: those that must be visited, and the rest by chance.
  package func number(_ frame: DrawFrame) -> String {
    let drawn = min(frame.count, frame.entries.count)
    let due = frame.entries.count { frame.isDue($0) }
    return number(drawn: drawn, due: due, must: min(due, drawn), spread: "")
  }

  /// How many were drawn; what each stratum got is as secret as the picks are.
  package func number(_ round: DrawPast.Round, _ record: DrawRecord) -> String {
    let result = record.result
    if case .awaitingReveal = round.state {
      return number(drawn: result.picks.count, due: result.due, must: result.count(.due), spread: "")
    }
    let shares = result.shares.filter { $0.stratum.text != "-" && $0.seats > 0 }
      .map { "\($0.stratum)\($0.seats)" }.joined(separator: " ")
    return number(
      drawn: result.picks.count, due: result.due, must: result.count(.due),
      spread: shares.isEmpty ? "" : " (\(shares))")
  }

  private func number(drawn: Int, due: Int, must: Int, spread: String) -> String {
    let facts = ["drawn": "\(drawn)", "must": "\(must)", "random": "\(drawn - must)"]
    let cut = must < due ? texts("draw.number.cut", ["due": "\(due)", "must": "\(must)"]) : ""
    return texts("draw.number", facts) + spread + cut
  }

  /// The sources by name, with the time they become known.
  package func sources(_ frame: DrawFrame) -> [String] {
    frame.sources.map { texts("draw.source", ["label": $0.label.text, "due": $0.due.description]) }
  }

  /// The sources with what they turned out to be, and who saw it.
  package func values(_ values: [DrawResult.Value]) -> [String] {
    values.map {
      texts("draw.value", ["label": $0.label.text, "value": $0.value.text, "witness": $0.witness.text])
    }
  }

  /// How many inspectors there are, and what each branch and each of them gets.
  package func people(_ frame: DrawFrame) -> String {
    if frame.inspectors.isEmpty { return texts("draw.people.none") }
    return texts(
      "draw.people",
      [
        "count": "\(frame.inspectors.count)", "per": "\(frame.per)", "cap": "\(frame.cap)",
        "recusals": "\(frame.recusals.count)",
      ])
  }

  /// How likely so many are to meet a branch with faults.
  package func chance(drawing drawn: Int, of listed: Int, bad: Int) -> String {
    let chance = SampleSize.chance(ofMeeting: bad, among: listed, drawn: drawn)
    return texts(
      "draw.chance",
      [
        "all": "\(listed)", "bad": "\(bad)", "drawn": "\(drawn)", "chance": DrawWording.percent(chance),
      ])
  }

  /// How many would have to be drawn for each of the usual confidences.
  package func confidences(of listed: Int, bad: Int) -> String {
    let needed = [80, 90, 95].map {
      SampleSize.discovering(bad, among: listed, confidence: $0).map { "\($0)" } ?? "-"
    }
    return texts("draw.confidences", ["eighty": needed[0], "ninety": needed[1], "ninetyFive": needed[2]])
  }

  /// The lines with the words for them before, those without text left out.
  package func labelled(_ lines: [(label: String, text: String)], width: Int) -> [String] {
    lines.filter { !$0.text.isEmpty }.map { "\(texts("draw.line.\($0.label)").padded(to: width))\($0.text)" }
  }

  /// Whether every branch has the same chance, which is what sample sizes are for.
  package func isEven(_ frame: DrawFrame) -> Bool {
    !frame.entries.contains { $0.weight > 1 || frame.isDue($0) }
  }

  /// A branch with too few inspectors, and why.
  package func vacancy(_ vacancy: DrawVacancy) -> String {
    let reasons = [("recused", vacancy.recused), ("full", vacancy.full)].filter { !$1.isEmpty }
      .map { texts("draw.vacancy.\($0)", ["names": $1.map(\.text).joined(separator: " ")]) }
    let why = reasons.isEmpty ? texts("draw.vacancy.few") : texts.list(reasons)
    return texts(
      "draw.vacancy", ["branch": vacancy.branch.text, "missing": "\(vacancy.missing)", "why": why])
  }

  /// How many of the list were not drawn, and how many of those nobody visited this year: by no draw, and with no
  /// sheet of theirs, as rule CHK-1 asks.
  ///
  /// - Parameter day: the day that stands for today.
  package func left(_ round: DrawPast.Round, _ inspections: Inspections, on day: Day) -> String {
    let drawn = Set(round.drawn)
    let left = round.frame.entries.filter { !drawn.contains($0.id) }
    let year = round.record?.on.day.year ?? round.frame.on.day.year
    let never = left.count { !inspections.looked(at: $0.id.text, in: year, until: day) }
    return texts(
      never == 0 ? "draw.left.none" : "draw.left",
      ["left": "\(left.count)", "never": "\(never)", "year": "\(year)"])
  }
}

extension DrawWording {
  /// A checksum to be copied out by hand: groups of four, eight to a line.
  package static func grouped(_ checksum: Checksum) -> [String] {
    let groups = groups(of: checksum.hex)
    return [groups.prefix(8), groups.dropFirst(8)].map { $0.joined(separator: " ") }
  }

  /// The first twelve digits, to tell checksums apart by.
  package static func short(_ checksum: Checksum) -> String {
    groups(of: checksum.hex).prefix(3).joined(separator: " ")
  }

  private static func groups(of digits: String) -> [String] {
    let digits = Array(digits.utf8)
    return stride(from: 0, to: digits.count, by: 4).map {
      String(decoding: digits[$0..<min($0 + 4, digits.count)], as: UTF8.self)
    }
  }

  /// A probability in percent with one decimal, never rounded up: it must not promise too much.
  package static func percent(_ chance: Double) -> String {
    let tenths = Int(chance * 1000 + 1e-9)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
