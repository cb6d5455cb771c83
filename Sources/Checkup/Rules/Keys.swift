import Register

/// Every key stands once in its file; a second record still counts, but is found (format 5.1).
struct KeysUnique: Rule {
  static let id = "REF-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    var findings = ofBranch(in: book) + ofYears(in: book)
    for kind in KeysUnique.numbered { findings += repeats(of: kind, in: book) }
    return findings
  }

  /// The further kinds whose key is their number.
  private static let numbered: [any Numbered.Type] = [
    Appraisal.self, Away.self, Contact.self, Development.self, Disclosure.self, Duty.self, Expense.self,
    Handling.self, Observation.self, Report.self, Transfer.self,
  ]

  private func ofBranch(in book: Book) -> [Finding] {
    var findings = repeats(of: book.branches, in: book, by: \.code, named: \.code)
    findings += repeats(of: book.terms, in: book, by: \.elected) { "\($0.elected)" }
    findings += repeats(of: book.posts, in: book, by: { Pair(Pair($0.office, $0.holder), $0.from) }) {
      "\($0.office.rawValue) \(book.names[$0.holder]) \($0.from)"
    }
    findings += repeats(of: book.groups, in: book, by: { Pair($0.name, $0.from) }) { "\($0.name) \($0.from)" }
    return findings + repeats(of: book.members, in: book, by: \.person, named: \.name)
  }

  private func ofYears(in book: Book) -> [Finding] {
    var findings = repeats(of: book.meetings, in: book) + repeats(of: book.votes, in: book)
    findings += repeats(of: book.dues, in: book, by: \.month) { "\($0.month)" }
    findings += repeats(of: book.assessments, in: book, by: { Pair($0.member, $0.from) }) {
      "\(book.names[$0.member]) \($0.from)"
    }
    findings += repeats(of: book.plan, in: book) + repeats(of: book.talks, in: book)
    findings += repeats(of: book.trainings, in: book)
    let responses = book.records(Response.self)
    return findings
      + repeats(of: responses, in: book, by: { Pair($0.rectification, $0.on) }) {
        "\($0.rectification) \($0.on)"
      }
  }

  private func repeats<Kind: Numbered>(of kind: Kind.Type, in book: Book) -> [Finding] {
    repeats(of: book.records(kind), in: book)
  }

  private func repeats<Kind: Numbered>(of records: [Kind], in book: Book) -> [Finding] {
    repeats(of: records, in: book, by: \.id, named: \.id)
  }

  /// A finding for every record whose key stood in the same file before; words are made only for those.
  private func repeats<Kind: RecordKind, Key: Hashable>(
    of records: [Kind], in book: Book, by key: (Kind) -> Key, named name: (Kind) -> String
  ) -> [Finding] {
    guard records.count > 1 else { return [] }
    var lines: [Pair<Int32, Key>: Int32] = [:]
    lines.reserveCapacity(records.count)
    var findings: [Finding] = []
    for record in records {
      let address = Pair(record.place.file, key(record))
      if let line = lines[address] {
        findings += finding(Kind.type, name(record), first: line, at: record.place, in: book)
      } else {
        lines[address] = record.place.line
      }
    }
    return findings
  }

  private func finding(
    _ type: String, _ key: String, first line: Int32, at place: Place, in book: Book
  ) -> [Finding] {
    // A record without its number is FILE-1's affair.
    if key.isEmpty { return [] }
    var finding = book.finding(provision, .violated, at: place)
    finding.record = key
    finding.facts = ["type": type, "record": key, "first": "\(line)"]
    return [finding]
  }
}

/// A kind of record whose key is its number.
private protocol Numbered: RecordKind {
  var id: String { get }
}

extension Meeting: Numbered {}
extension Vote: Numbered {}
extension PlanItem: Numbered {}
extension Talk: Numbered {}
extension Training: Numbered {}
extension Appraisal: Numbered {}
extension Away: Numbered {}
extension Contact: Numbered {}
extension Development: Numbered {}
extension Disclosure: Numbered {}
extension Duty: Numbered {}
extension Expense: Numbered {}
extension Handling: Numbered {}
extension Observation: Numbered {}
extension Report: Numbered {}
extension Transfer: Numbered {}

/// Two things that make a key together.
private struct Pair<One: Hashable, Other: Hashable>: Hashable {
  let one: One
  let other: Other

  init(_ one: One, _ other: Other) {
    self.one = one
    self.other = other
  }
}
