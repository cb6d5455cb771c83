import Canvas
import Checkup
import Register
import Screens

/// A filled sheet as it is printed: items with their points, what was deducted and why, the grade.
struct SheetReport {
  let book: Book
  let written: WrittenSheet?
  let filled: FilledSheet

  /// Everything the rules notice in the branch.
  let findings: [Finding]

  private let round: String
  let checklist: Checklist
  private let trend: [SheetRound]
  private let texts: Texts
  private let words: SheetWording
  private let wording: Wording

  init(_ book: Book, _ written: WrittenSheet?, _ round: String, _ desk: borrowing Desk) {
    let checker = desk.checker
    let year = (written?.sheet.on ?? desk.day).year
    self.book = book
    self.written = written
    self.round = round
    findings = checker.findings(in: book)
    filled = FilledSheet(Shipped.sheetForm, findings, year: year, written)
    checklist = Checklist(book, checker, year: year, written)
    trend = SheetRound.trend(of: book.code, in: desk.directory.inspections, until: desk.day)
    texts = desk.texts
    words = desk.sheetWords
    wording = Wording(Shipped.catalogue, desk.texts, Shipped.schemas)
  }

  var name: String { book.branch?.name ?? book.code }

  /// How a finding is named on the command line: its rule, and what it is about.
  static func key(_ finding: Finding) -> String { ([finding.rule] + finding.about).joined(separator: " ") }

  var lines: [String] { head + [""] + table + [""] + deductions + vetoes + [""] + foot }

  private var head: [String] {
    let form = filled.form
    let facts = ["title": words.words(form.title), "round": round, "label": words.setBy(form.certainty)]
    let inspectors = written?.sheet.inspectors.joined(separator: " ") ?? ""
    return [
      "\(texts("sheet.title", facts))  \(book.code) \(name)",
      texts(
        "sheet.visit",
        ["inspectors": inspectors.isEmpty ? "-" : inspectors, "on": written?.sheet.on.description ?? "-"]),
    ]
  }

  private var table: [String] {
    let titles = ["Item", "Full", "Auto", "Self", "Upper", "Note"].map {
      Shipped.label($0, of: SheetItem.type, texts)
    }
    let rows = filled.parts.map { part in
      [
        words.words(part.form.title), "\(part.form.full)", points(part.auto), points(part.item?.own),
        points(part.item?.upper),
        ([part.item?.note].compactMap { $0 } + evidence(part)).joined(separator: "  "),
      ]
    }
    let sum = [
      texts("sheet.sum"), "\(filled.form.full)", "\(filled.auto)", points(filled.own), points(filled.total),
      "",
    ]
    return DrawColumns(titles, rows + [sum]).lines
  }

  private func evidence(_ part: FilledSheet.Part) -> [String] {
    let paths = part.item?.attachments ?? []
    return paths.isEmpty ? [] : ["(\(paths.joined(separator: ", ")))"]
  }

  private func points(_ score: Score?) -> String { score?.description ?? "-" }

  private var deductions: [String] {
    let all = filled.parts.flatMap(\.deductions)
    guard !all.isEmpty else { return [texts("sheet.no-findings")] }
    return all.map { deduction in
      let state = deduction.settled.map { texts.word($0.state.rawValue) } ?? texts.word("待核")
      return
        "\(words.cost(deduction))  \(state)  [\(SheetReport.key(deduction.finding))]  \(wording.message(deduction.finding))"
    }
  }

  private var vetoes: [String] {
    filled.vetoes.map { veto in
      let decided = veto.decided.map { decision in
        "\(texts(decision.holds ? "yes" : "no")) \(decision.by) \(decision.on) \(decision.reason)"
      }
      return texts(
        "sheet.veto", ["item": words.words(veto.form.name), "decided": decided ?? texts("sheet.undecided")])
    }
  }

  private var foot: [String] {
    let counts = checklist.counts
    let rounds = trend.map { "\($0.round) \(points($0.total)) \($0.grade ?? "")" }
    return [
      texts("sheet.total", ["total": points(filled.total), "grade": words.grade(filled.band)]),
      texts(
        "sheet.checklist",
        ["expected": "\(counts.expected)", "seen": "\(counts.seen)", "signed": "\(counts.signed)"]),
    ] + (rounds.isEmpty ? [] : [texts("sheet.trend", ["rounds": rounds.joined(separator: "  ")])])
      + gaps
  }

  private var gaps: [String] {
    guard written?.sheet.finalised == nil else { return [texts("sheet.is-final")] }
    let gaps = filled.gaps(written?.sheet).map { words($0, filled.form) }
    return gaps.isEmpty
      ? [] : [texts("sheet.gaps", ["gaps": gaps.joined(separator: texts.isChinese ? "；" : "; ")])]
  }
}
