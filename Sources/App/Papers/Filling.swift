import Canvas
import Checkup

/// Fills templates with what a paper says.
struct Filling {
  /// What comes out: marked up for a browser, or plain lines.
  enum Medium: String, CaseIterable {
    case html
    case text = "txt"

    /// A value as it may stand in the document: nothing in it commands a terminal, a browser or a spreadsheet.
    func safe(_ value: String) -> String {
      let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
      return self == .html ? line.notFormula.visible.markup : line.visible
    }
  }

  let medium: Medium

  /// Another template by its name; nil if there is none.
  let other: (String) throws(Template.Flaw) -> Template?

  /// The document.
  func fill(_ template: Template, with paper: Paper) throws(Template.Flaw) -> String {
    try fill(template.pieces, [paper], [template.path], named: [])
  }
}

extension Filling {
  /// - Parameters:
  ///   - scopes: the paper, then the rows one stands in, the innermost last.
  ///   - paths: the template being filled is the last one.
  ///   - named: the templates that take in this one.
  private func fill(
    _ pieces: [Template.Piece], _ scopes: [Paper], _ paths: [String], named: [String]
  ) throws(Template.Flaw) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .field(let name, let width, let line):
        guard let value = scopes.value(name) else { throw flaw(paths, line, .noField(name)) }
        text += medium.safe(value).stretched(to: width)
      case .section(let name, .eachRow, let inner, let line):
        guard let rows = scopes.rows(name) else { throw flaw(paths, line, .noTable(name)) }
        for row in rows { text += try fill(inner, scopes + [row], paths, named: named) }
      case .section(let name, let condition, let inner, let line):
        guard let isFilled = scopes.isFilled(name) else { throw flaw(paths, line, .noField(name)) }
        if isFilled == (condition == .filled) { text += try fill(inner, scopes, paths, named: named) }
      case .other(let name, let line):
        guard !named.contains(name) else { throw flaw(paths, line, .loop(name)) }
        guard let other = try other(name) else { throw flaw(paths, line, .noTemplate(name)) }
        text += try fill(other.pieces, scopes, paths + [other.path], named: named + [name])
      }
    }
    return text
  }

  private func flaw(_ paths: [String], _ line: Int, _ reason: Template.Flaw.Reason) -> Template.Flaw {
    Template.Flaw(path: paths.last ?? "", line: line, reason: reason)
  }
}

extension [Paper] {
  fileprivate func value(_ name: String) -> String? {
    reversed().lazy.compactMap { $0.fields[name] }.first
  }

  fileprivate func rows(_ name: String) -> [Paper]? {
    reversed().lazy.compactMap { $0.tables[name] }.first
  }

  /// Whether the nearest field or table of that name holds anything; nil if there is none.
  fileprivate func isFilled(_ name: String) -> Bool? {
    for paper in reversed() {
      if let value = paper.fields[name] { return !value.isEmpty }
      if let rows = paper.tables[name] { return !rows.isEmpty }
    }
    return nil
  }
}

extension String {
  /// For the inside of an HTML element or a quoted attribute.
  fileprivate var markup: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// With blanks up to that many cells, one at least; what is longer stays whole, for a paper may lose nothing.
  fileprivate func stretched(to width: Template.Width?) -> String {
    guard let width else { return self }
    let blanks = String(repeating: " ", count: Swift.max(1, width.cells - cells))
    return width.isRight ? blanks + self : self + blanks
  }
}
