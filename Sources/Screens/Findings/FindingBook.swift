import Checkup
import Register

/// Which book of a branch a finding is settled in.
struct FindingBook {
  private let finding: Finding
  private let opens: String?
  private let branch: String
  private let world: World

  /// - Parameter opens: what the finding's rule says it is settled in.
  init(_ finding: Finding, _ opens: String?, of branch: String, _ world: World) {
    self.finding = finding
    self.opens = opens
    self.branch = branch
    self.world = world
  }

  /// The record, a new one or the book; nil where the finding is settled elsewhere.
  var place: FindingWay.Place? {
    if let ledger = holding { return .record(ledger, line: finding.line) }
    guard let type = opened, let shelf = world.schema(type)?.shelf else { return nil }
    let year = finding.period?.first.year ?? finding.year ?? world.day.year
    let ledger = Ledger(type, of: branch, year: shelf.isYearly ? year : nil)
    // The only record there is, wherever it stands.
    if shelf.isSingle { return .record(ledger, line: .max) }
    return values(ledger).map { .newRecord(ledger, $0) } ?? .book(ledger)
  }

  /// The record type that the rule opens, written `records:Transfer`; older words name the book by its file.
  private var opened: String? {
    switch opens {
    case "talks": Talk.type
    case "plan": PlanItem.type
    case "branch": Branch.type
    // Elections look at terms alone, everything else at who holds which post.
    case "posts": reads.contains(Post.type) ? Post.type : Term.type
    default: opens.flatMap { $0.hasPrefix("records:") ? String($0.dropFirst("records:".count)) : nil }
    }
  }

  private var reads: [String] { world.catalogue.provision(of: finding)?.reads ?? [] }

  /// The book of the record that the finding points to, where changing that record is what settles it.
  private var holding: Ledger? {
    guard let type = type(at: finding.line),
      world.schema(type)?.shelf != nil, settlers.map({ $0.contains(type) }) ?? true
    else { return nil }
    return Ledger(type, of: branch, year: finding.year)
  }

  /// The kinds of record that the rule is settled in; nil where any may be wrong.
  private var settlers: [String]? {
    switch opens {
    case "files": nil
    case "members": [Member.type]
    case "branch": [Branch.type, Term.type, Post.type, Group.type]
    case "posts": [Term.type, Post.type, Group.type]
    default: opened.map { [$0] } ?? []
    }
  }

  /// The type of the record that the finding points to by a line of its file: what is said of no record and no member
  /// may stand at the top of a file that holds nothing of it. A file with several kinds must have been read.
  private func type(at line: Int) -> String? {
    let name = finding.path.split(separator: "/").last.map(String.init)
    guard let kinds = world.schemas.first(where: { $0.fileName == name })?.kinds else { return nil }
    if kinds.count == 1 {
      return finding.record == nil && finding.member == nil ? nil : kinds.first?.type
    }
    return world.books[branch]?.type(at: line, of: finding.path) ?? finding.facts["type"]
  }

  /// What is known of a record that is not there: whom it is about.
  private func values(_ ledger: Ledger) -> FieldValues? {
    guard let member = finding.member, finding.record == nil,
      let field = ledger.schema(world)?.fields.first(where: { $0.isMandatory && $0.shape == .name })
    else { return nil }
    var values = FieldValues()
    values[field.name] = [member]
    return values
  }
}
