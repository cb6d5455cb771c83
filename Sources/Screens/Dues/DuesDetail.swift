import Canvas
import Checkup
import Register

/// One member's year of dues in lines to read: how it was assessed, and each payment.
struct DuesDetail {
  private let lines: [Styled]

  init(_ row: DuesYear.Row, _ year: Int, of branch: String, _ world: World) {
    let texts = world.texts
    let words = DuesWords(of: branch, world)
    var held: [Assessment] = []
    for assessment in row.assessments.compactMap({ $0 }) where held.last != assessment {
      held.append(assessment)
    }
    let assessed = held.flatMap { DuesDetail.words(for: $0, world).split(separator: "\n") }.map(String.init)
    let payments = (1...12).flatMap { month in
      words.payments(row.member, Month(year, month)).map { payment in
        let number = "\(month)".padded(to: 2, .right)
        return texts("dues.detail.payment", ["month": number, "payment": payment])
      }
    }
    let findings = (world.entry(branch)?.findings ?? []).filter { $0.member == row.member && $0.isOfDues }
    lines =
      [Styled(row.member, .title)]
      + (assessed.isEmpty ? [texts("dues.detail.unassessed")] : assessed).map { Styled($0) } + [Styled("")]
      + (payments.isEmpty ? [texts("dues.detail.unpaid")] : payments).map { Styled($0, .faint) }
      + [Styled("")] + findings.map { Styled("\($0.rule) \(world.wording.message($0))", .warning) }
  }

  private static func words(for assessment: Assessment, _ world: World) -> String {
    world.texts(
      assessment.base == nil ? "dues.detail.fixed" : "dues.detail.assessed",
      [
        "from": assessment.from.description, "class": world.word(assessment.duesClass.rawValue),
        "base": assessment.base?.description ?? "", "monthly": assessment.monthly.description,
      ])
  }

  func draw(on frame: inout Frame, in area: Rect) {
    frame.rule(column: area.column, rows: area.rows, style: .faint)
    let width = area.size.columns - 3
    let wrapped = lines.flatMap { line in
      line.text.isEmpty ? [line] : line.text.wrapped(to: width).map { Styled(String($0), line.style) }
    }
    for (row, line) in zip(area.rows, wrapped) {
      frame.put(line.text, row: row, column: area.column + 2, width: width, style: line.style)
    }
  }
}

extension Finding {
  /// Whether a rule of dues found it.
  fileprivate var isOfDues: Bool { rule.hasPrefix("DUE-") }
}
