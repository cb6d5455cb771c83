import Register
import Store

extension Texts {
  /// `path:line: ` and what does not fit, with the change it is about.
  func line(_ doubt: Doubt) -> String {
    var facts = ["entry": doubt.entry.map { "\($0)" } ?? "", "record": "", "hash": ""]
    if let change = doubt.change {
      let kind = change.kind ?? ""
      facts["record"] = [kind, change.keyText].filter { !$0.isEmpty }.joined(separator: " ")
      facts["when"] = change.when
      facts["who"] = change.who
      facts["what"] = change.summary ?? ""
    }
    if case .headLost(let hash) = doubt.reason { facts["hash"] = hash }
    let about = doubt.change == nil ? "" : " " + self("verify.about", facts)
    return "\(doubt.path):\(doubt.line): \(self("verify.\(doubt.reason.id)", facts))\(about)"
  }
}

extension Doubt.Reason {
  /// What its text is called.
  fileprivate var id: String {
    switch self {
    case .heading: "heading"
    case .outside: "outside"
    case .torn: "torn"
    case .noHash: "no-hash"
    case .broken: "broken"
    case .unreadable: "unreadable"
    case .previousLost: "previous-lost"
    case .altered: "altered"
    case .gone: "gone"
    case .back: "back"
    case .headLost: "head-lost"
    }
  }
}
