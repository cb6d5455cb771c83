import Canvas
import Checkup
import Register
import Screens

/// What was drawn, as it is read out and pinned up; of a sealed round only what is no secret.
struct DrawSheet {
  let lines: [String]

  /// `now` tells whether a secret result should have been made known.
  init(_ round: DrawPast.Round, _ words: DrawWording, at now: Moment) {
    guard let record = round.record else {
      lines = DrawSheet.head(round, words, now)
      return
    }
    if case .awaitingReveal = round.state {
      lines = DrawSheet.head(round, words, now)
    } else {
      lines =
        DrawSheet.head(round, words, now) + [""] + DrawSheet.shares(record, words) + [""]
        + DrawSheet.picks(round, record, words)
        + record.result.vacancies(in: round.frame).map { words.vacancy($0) }
        + record.planChanges.map { words.change($0) }
    }
  }

  private static func head(_ round: DrawPast.Round, _ words: DrawWording, _ now: Moment) -> [String] {
    let texts = words.texts
    let frame = round.frame
    let title = texts("draw.title", ["round": frame.round.text, "number": "\(frame.number)"])
    var lines = [
      ("round", "\(title) \(words.mode(frame))  \(words(round.state, at: now))"), ("roll", words.roll(frame)),
      ("number", round.record.map { words.number(round, $0) } ?? words.number(frame)),
      ("frozen", "\(frame.on) \(frame.by)"),
    ]
    if let promise = words.promise(round.state, at: now) { lines.append(("reveal", promise)) }
    if let record = round.record {
      lines.insert(("sources", words.values(record.result.values).joined(separator: "  ")), at: 3)
      lines.append(("drawn", "\(record.on) \(record.by)"))
      // With the nonce still secret, the seed is too.
      if case .awaitingReveal = round.state {} else { lines.append(("seed", record.result.seed.hex)) }
    }
    return words.labelled(lines, width: texts.isChinese ? 8 : 9)
  }

  private static func shares(_ record: DrawRecord, _ words: DrawWording) -> [String] {
    let texts = words.texts
    let rows = record.result.shares.map { [$0.stratum.text, "\($0.size)", "\($0.seats)"] }
    return DrawColumns(
      [texts("draw.column.stratum"), texts("draw.column.size"), texts("draw.column.seats")], rows
    ).lines
  }

  private static func picks(_ round: DrawPast.Round, _ record: DrawRecord, _ words: DrawWording) -> [String] {
    let texts = words.texts
    let entries = Dictionary(round.frame.entries.map { ($0.id, $0) }) { first, _ in first }
    let tickets = Dictionary(record.result.tickets.map { ($0.branch, $0.ticket) }) { first, _ in first }
    let rows = record.current.enumerated().map { place, pick in
      [
        "\(place + 1)", pick.branch.text, entries[pick.branch]?.name.text ?? "",
        entries[pick.branch]?.stratum.text ?? "", words.kind(pick.kind),
        tickets[pick.branch].map(DrawWording.short) ?? "", pick.inspectors.map(\.text).joined(separator: " "),
      ]
    }
    let titles = ["order", "code", "branch", "stratum", "kind", "ticket", "inspectors"]
    return DrawColumns(titles.map { texts("draw.column.\($0)") }, rows).lines
  }
}

/// Rows under titles, each column as wide as what stands in it; numbers are not told apart.
struct DrawColumns {
  let lines: [String]

  init(_ titles: [String], _ rows: [[String]]) {
    let all = [titles] + rows
    let widths = titles.indices.map { column in all.map { $0[column].cells }.max() ?? 0 }
    lines = all.map { row in
      let cells = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
      return String(cells.reversed().drop { $0 == " " }.reversed())
    }
  }
}
