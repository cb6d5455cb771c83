import Canvas
import Checkup
import Store

/// The templates of the documents: those that ship, and those of the register, which come before them.
struct Templates {
  private let own: [String: (path: String, bytes: [UInt8])]

  /// Looks for files in the register's folder `templates`, which need not be there.
  init(_ register: borrowing OpenRegister, _ medium: Filling.Medium) throws(Trouble) {
    var own: [String: (String, [UInt8])] = [:]
    for name in Templates.names(medium) {
      let path = try RegisterPath("templates/\(name).\(medium.rawValue)")
      let file = try register.bytesIfAny(of: path)
      if file.signature != nil { own[name] = ("\(path)", file.bytes) }
    }
    self.init(own: own)
  }

  init(own: [String: (path: String, bytes: [UInt8])] = [:]) { self.own = own }

  /// Every template that a register may replace: one for each kind, and the parts they share.
  static func names(_ medium: Filling.Medium) -> [String] {
    PaperKind.allCases.map(\.rawValue) + ["session", "trailer"] + (medium == .html ? ["page"] : [])
  }

  /// The document that `paper` says, in the words and the layout of its kind's template.
  func document(_ kind: PaperKind, _ paper: Paper, _ medium: Filling.Medium) throws(Template.Flaw) -> String {
    let filling = Filling(medium: medium) { (name) throws(Template.Flaw) in try template(name, medium) }
    guard let template = try template(kind.rawValue, medium) else {
      preconditionFailure("every kind of paper has a template that ships")
    }
    let document = try filling.fill(template, with: paper)
    return medium == .text ? document.inPageWidth : document
  }

  private func template(_ name: String, _ medium: Filling.Medium) throws(Template.Flaw) -> Template? {
    if let own = own[name] { return try Template(path: own.path, own.bytes) }
    let bytes = Shipped.bytes(of: "templates/\(name).\(medium.rawValue)")
    return bytes.isEmpty ? nil : try Template(path: "\(name).\(medium.rawValue)", bytes)
  }
}

extension String {
  /// No line wider than 28 hanzi, the width of a line of an official document (GB/T 9704-2012, 5.2.3).
  fileprivate var inPageWidth: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.wrapped(to: 56) }
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }
}
