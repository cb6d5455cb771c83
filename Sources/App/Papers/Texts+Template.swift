import Register

extension Texts {
  /// What is wrong with a template: file, line, and what to write instead.
  func callAsFunction(_ flaw: Template.Flaw) -> String {
    let (id, name) = told(flaw.reason)
    return "\(flaw.path):\(flaw.line): " + self("template.\(id)", ["name": name])
  }

  private func told(_ reason: Template.Flaw.Reason) -> (id: String, name: String) {
    switch reason {
    case .notText: ("not-text", "")
    case .unclosedTag: ("unclosed-tag", "")
    case .badTag(let name): ("bad-tag", name)
    case .unclosedSection(let name): ("unclosed-section", name)
    case .strayEnd(let name): ("stray-end", name)
    case .noTemplate(let name): ("no-template", name)
    case .loop(let name): ("loop", name)
    case .noField(let name): ("no-field", name)
    case .noTable(let name): ("no-table", name)
    }
  }
}
