import Rec
import Register

extension SheetForm {
  /// Something in the file of a form that cannot be used: the line and the field.
  package struct Flaw: Error, Hashable, Sendable {
    package let line: Int
    package let field: String
  }

  /// Reads the file of a form: records of the kinds `Form`, `Part`, `Veto`, `Band` and `Respite`.
  package init(_ bytes: [UInt8]) throws(Flaw) {
    let file = RecFile(bytes)
    for record in file.records where !record.isDescriptor {
      let entry = Entry(file: file, record: record)
      switch file.type(of: record) {
      case "Form":
        title = try entry.phrase("Title")
        certainty = try entry.certainty()
        costs = try entry.costs()
      case "Part": parts.append(try entry.part())
      case "Veto": vetoes.append(try entry.veto())
      case "Band": bands.append(try entry.band())
      default: respites.append(try entry.respite())
      }
    }
  }
}

/// One record of the file.
private struct Entry {
  let file: RecFile
  let record: RecFile.Record

  func part() throws(SheetForm.Flaw) -> SheetForm.Part {
    SheetForm.Part(
      title: try phrase("Title"), full: try score("Full"),
      rules: file.values("Rule", in: record).flatMap { $0.split(separator: " ").map(String.init) })
  }

  func veto() throws(SheetForm.Flaw) -> SheetForm.Veto {
    SheetForm.Veto(
      name: try phrase("Name"), certainty: try certainty(), rule: file.value("Rule", in: record))
  }

  func band() throws(SheetForm.Flaw) -> SheetForm.Band {
    SheetForm.Band(
      least: try score("Least"), stars: file.value("Stars", in: record) == nil ? nil : try phrase("Stars"),
      health: try phrase("Health"), certainty: try certainty())
  }

  func respite() throws(SheetForm.Flaw) -> SheetForm.Respite {
    guard let days = Int(try text("Days")), 1...366 ~= days else { throw flaw("Days") }
    return SheetForm.Respite(size: try phrase("Class"), days: days)
  }

  /// Values of the form `severity points`.
  func costs() throws(SheetForm.Flaw) -> [Provision.Severity: Score] {
    var costs: [Provision.Severity: Score] = [:]
    for value in file.values("Cost", in: record) {
      let words = value.split(separator: " ").map(String.init)
      guard words.count == 2, let severity = Provision.Severity(rawValue: words[0]),
        let score = Score(words[1])
      else { throw flaw("Cost") }
      costs[severity] = score
    }
    return costs
  }

  func certainty() throws(SheetForm.Flaw) -> Provision.Certainty {
    guard let certainty = Provision.Certainty(rawValue: try text("Certainty")) else {
      throw flaw("Certainty")
    }
    return certainty
  }

  /// The Chinese words, and the English ones of the field with `En` behind its name.
  func phrase(_ field: String) throws(SheetForm.Flaw) -> Phrase {
    Phrase(try text(field), try text("\(field)En"))
  }

  private func score(_ field: String) throws(SheetForm.Flaw) -> Score {
    guard let score = Score(try text(field)) else { throw flaw(field) }
    return score
  }

  private func text(_ field: String) throws(SheetForm.Flaw) -> String {
    guard let text = file.value(field, in: record), !text.isEmpty else { throw flaw(field) }
    return text
  }

  private func flaw(_ field: String) -> SheetForm.Flaw { SheetForm.Flaw(line: record.line, field: field) }
}
