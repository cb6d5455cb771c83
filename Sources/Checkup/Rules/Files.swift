import Rec
import Register

/// Whatever was read from files: a branch's book, or what stands above the branches.
protocol Shelf {
  /// The branch the files belong to; nil above branches.
  var owner: String? { get }
  var leaves: [Leaf] { get }
  var misreads: [Misread] { get }
}

extension Book: Shelf {
  var owner: String? { code }
}

extension Directory: Shelf {
  var owner: String? { nil }
}

extension Shelf {
  func finding(
    _ provision: Provision, _ sentence: String, line: Int, of leaf: Leaf, facts: [String: String]
  ) -> Finding {
    var finding = Finding(provision, .violated, sentence, path: leaf.path, line: line)
    finding.branch = owner
    finding.facts = facts
    return finding
  }

  func finding(_ provision: Provision, _ sentence: String, _ misread: Misread, facts: [String: String])
    -> Finding
  {
    let place = misread.place
    let said = ["type": misread.type, "field": misread.field, "value": misread.value]
    return finding(
      provision, sentence, line: Int(place.line), of: leaves[Int(place.file)],
      facts: said.merging(facts) { $1 })
  }

  /// One finding for each problem of the files, errors or warnings.
  func findings(_ provision: Provision, ofErrors: Bool) -> [Finding] {
    leaves.flatMap { leaf in
      leaf.problems.filter { $0.isError == ofErrors }.map { problem in
        var facts = problem.reason.facts
        facts["count"] = "\(problem.count)"
        return finding(provision, problem.reason.sentence, line: problem.line, of: leaf, facts: facts)
      }
    }
  }
}

/// Every line of every file can be read, and every value says what its field asks for.
struct FileReadable: Rule {
  static let id = "FILE-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] { findings(in: book) }

  func findings(in shelf: some Shelf) -> [Finding] {
    shelf.findings(provision, ofErrors: true)
      + shelf.misreads.compactMap { misread in
        guard misread.impossibleDate == nil, let (sentence, facts) = misread.reason.told else { return nil }
        return shelf.finding(provision, sentence, misread, facts: facts)
      }
  }
}

/// The files keep to our profile of the rec format, so that every program reads them alike.
struct FileInProfile: Rule {
  static let id = "FILE-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] { findings(in: book) }
  func findings(in shelf: some Shelf) -> [Finding] { shelf.findings(provision, ofErrors: false) }
}

extension Misread.Reason {
  /// The sentence that says it, and what it needs; nil for dates, which are a rule of their own.
  fileprivate var told: (sentence: String, facts: [String: String])? {
    switch self {
    case .notADay, .notAMonth: nil
    case .notATime: ("not-time", [:])
    case .notANumber: ("not-number", [:])
    case .notAnAmount: ("not-amount", [:])
    case .notOneOf(let words): ("not-word", ["words": words.joined(separator: "、")])
    case .notShaped(let shape): ("not-shaped", ["shape": shape])
    case .missing: ("missing-field", [:])
    }
  }
}

extension Problem.Reason {
  /// The sentence of the rule file that says it.
  fileprivate var sentence: String {
    switch self {
    case .byteOrderMark: "byte-order-mark"
    case .conflictMarker: "conflict-marker"
    case .fullWidthColon: "full-width-colon"
    case .textAtColon: "text-at-colon"
    case .badName: "bad-name"
    case .noColon: "no-colon"
    case .indented: "indented"
    case .strayContinuation: "stray-continuation"
    case .unfinished: "unfinished"
    case .noType: "no-type"
    case .duplicateDescriptor: "duplicate-descriptor"
    case .furtherErrors: "further-errors"
    case .carriageReturns: "carriage-returns"
    case .loneCarriageReturn: "lone-carriage-return"
    case .nul: "nul"
    case .notUTF8(let maybeGBK, let refused): refused ? "byte-ff" : maybeGBK ? "maybe-gbk" : "not-utf8"
    case .noFinalNewline: "no-final-newline"
    case .separator: "separator"
    case .noBlankAfterPlus: "no-blank-after-plus"
    case .joinedLines: "joined-lines"
    case .trailingBlanks: "trailing-blanks"
    case .leadingBlanks: "leading-blanks"
    case .extraBlankLine: "extra-blank-line"
    case .oddName: "odd-name"
    case .oddType: "odd-type"
    }
  }

  fileprivate var facts: [String: String] {
    switch self {
    case .conflictMarker(let marker): ["marker": marker]
    case .fullWidthColon(let name), .textAtColon(let name), .badName(let name), .oddName(let name),
      .oddType(let name), .noType(let name):
      ["name": name]
    case .duplicateDescriptor(let type, let first): ["type": type, "first": "\(first)"]
    default: [:]
    }
  }
}
