import Register

/// What an import would do or did, in lines that begin like a compiler's: `list.csv:12: …`.
struct MemberReport {
  private let plan: MemberPlan
  private let file: String
  private let texts: Texts

  init(_ plan: MemberPlan, file: String, _ texts: Texts) {
    self.plan = plan
    self.file = file
    self.texts = texts
  }

  /// A line for each row and each line that is none, in the order of the file.
  var lines: [String] {
    let skipped = plan.sheet.skipped.map { ($0.line, texts("import.skipped", ["text": $0.text])) }
    let rows = plan.rows.flatMap { row in said(row).map { (row.line, $0) } }
    // Sorting is stable, so a row's own lines stay together.
    return (skipped + rows).sorted { $0.0 < $1.0 }.map { "\(file):\($0.0): \($0.1)" }
  }

  /// What is to be said of the list as a whole.
  var remarks: [String] {
    sheetRemarks + branchRemarks + lackingRemarks + [counts]
  }
}

extension MemberReport {
  private func said(_ row: MemberPlan.Row) -> [String] {
    let name = row.name.isEmpty ? "-" : row.name
    let notices = row.notices.map {
      texts("import.row.notice", ["name": name, "what": words($0)])
    }
    return [outcome(row, name)] + notices
  }

  private func outcome(_ row: MemberPlan.Row, _ name: String) -> String {
    let (id, what) =
      switch row.outcome {
      case .add(let member): ("add", fields(member))
      case .change(_, let changes): ("change", changes.map(words).joined(separator: separator))
      case .same: ("same", "")
      case .ask(let question): ("ask", words(question))
      case .refused(let faults): ("refused", faults.map(words).joined(separator: separator))
      }
    return texts("import.row.\(id)", ["name": name, "what": what])
  }

  /// A new member's fields but the name, the telephone masked.
  private func fields(_ member: Member) -> String {
    var shown = member
    shown.phone = member.phone.map(Masking.phone)
    var writing = Writing(names: Names())
    shown.write(to: &writing)
    return writing.fields.dropFirst().map { field in
      "\(Shipped.label(field.name, of: Member.type, texts)) \(field.value)"
    }.joined(separator: separator)
  }

  private var separator: String { texts.isChinese ? "；" : "; " }

  private func words(_ change: MemberPlan.Change) -> String {
    let (old, new) = change.shown
    return "\(label(change.column)) \(old ?? "-") -> \(new)"
  }

  private func label(_ column: MemberColumn) -> String {
    column.field.map { Shipped.label($0, of: Member.type, texts) } ?? plan.sheet.heading(of: column)
  }

  /// What the list calls a column.
  func heading(_ column: MemberColumn) -> String {
    let heading = plan.sheet.heading(of: column)
    return heading.isEmpty ? label(column) : heading
  }

  func text(_ id: String, _ values: [String: String] = [:]) -> String { texts("import.\(id)", values) }
}

extension MemberReport {
  private var sheetRemarks: [String] {
    let sheet = plan.sheet
    let unused = sheet.ignored.filter { $0.insteadOf == nil }.map(\.heading)
    let twins = sheet.ignored.compactMap { ignored in
      ignored.insteadOf.map { text("instead-of", ["heading": ignored.heading, "other": heading($0)]) }
    }
    return list("ignored", "headings", unused) + twins + list("withheld", "headings", sheet.withheld)
  }

  private var branchRemarks: [String] {
    list("unknown-groups", "groups", plan.unknownGroups) + list("absent", "names", plan.absent)
  }

  private var lackingRemarks: [String] {
    let lacking = plan.lacking
    return [
      ("lacking-from", lacking.from), ("lacking-dues-class", lacking.duesClass),
      ("lacking-days", lacking.days),
    ].filter { $0.1 > 0 }.map { text($0.0, ["count": "\($0.1)"]) }
  }

  private var counts: String {
    let counts = plan.counts
    return text(
      "counts",
      [
        "added": "\(counts.added)", "changed": "\(counts.changed)", "same": "\(counts.same)",
        "asked": "\(counts.asked)", "refused": "\(counts.refused)",
      ])
  }

  private func list(_ id: String, _ name: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [text(id, [name: items.joined(separator: texts.isChinese ? "、" : ", ")])]
  }
}
