import Canvas
import Checkup
import Register

/// One line of the form of a vote.
enum VoteItem: Hashable, Sendable {
  case kind, matter, expected, present, votesFor, against, abstain, invalid, written
  /// One of those left out of the number expected at an election, from 0; the last is empty and makes one more.
  case excluded(Int)
  case consent, allowed, secret, result

  /// The field of the record it fills in.
  var field: String {
    switch self {
    case .kind: "Kind"
    case .matter: "Matter"
    case .expected: "Expected"
    case .present: "Present"
    case .votesFor: "For"
    case .against: "Against"
    case .abstain: "Abstain"
    case .invalid: "Invalid"
    case .written: "Written"
    case .excluded: "Excluded"
    case .consent: "Consent"
    case .allowed: "Allowed"
    case .secret: "Secret"
    case .result: "Result"
    }
  }

  /// Whether persons are counted there.
  var isCount: Bool {
    switch self {
    case .expected, .present, .votesFor, .against, .abstain, .invalid, .written: true
    case .kind, .matter, .excluded, .consent, .allowed, .secret, .result: false
    }
  }

  /// Which of several it is.
  var place: Int {
    if case .excluded(let place) = self { place } else { 0 }
  }

  var isChoice: Bool { self == .kind || self == .secret || self == .result }

  /// What those present voted, in the order of the form.
  static let cast: [VoteItem] = [.votesFor, .against, .abstain, .invalid]

  /// The lines that a record has, from the top: written opinions are votes only where a provision takes them, and
  /// only elections may leave anyone out.
  static func all(of record: VoteRecord) -> [VoteItem] {
    let takesWritten = record.kind == .admission || record.kind == .conversion || !record[.written].isEmpty
    return [.kind, .matter, .expected, .present] + cast + (takesWritten ? [.written] : [])
      + exclusions(of: record) + [.secret, .result]
  }
}

extension VoteItem {
  private static func exclusions(of record: VoteRecord) -> [VoteItem] {
    let excluded = record.all("Excluded")
    let isKnown = !excluded.isEmpty || !record[.consent].isEmpty || !record[.allowed].isEmpty
    guard record.kind == .election || isKnown else { return [] }
    let count = excluded.count + (excluded.last?.isEmpty ?? false ? 0 : 1)
    return (0..<count).map { .excluded($0) } + [.consent, .allowed]
  }
}

/// Makes the lines of the form of a vote.
struct VoteFields {
  let session: VoteSession
  let world: World
  let record: VoteRecord

  func field(_ item: VoteItem) -> Field<VoteItem> {
    Field(
      item, world.label(Vote.type, item.field), content(item), isRequired: isRequired(item),
      width: item.isCount ? 5 : nil, hint: hint(item))
  }

  private func isRequired(_ item: VoteItem) -> Bool {
    switch item {
    case .kind, .matter, .expected, .present, .votesFor, .result: true
    case .against, .abstain, .invalid, .written, .excluded, .consent, .allowed, .secret: false
    }
  }

  private func content(_ item: VoteItem) -> Field<VoteItem>.Content {
    let text = record[item]
    switch item {
    case .kind:
      return .choice(choice(Vote.Kind.allCases.map { ($0.rawValue, world.word($0.rawValue)) }, text))
    case .result:
      return .choice(choice(Vote.Result.allCases.map { ($0.rawValue, world.word($0.rawValue)) }, text))
    case .secret:
      return .choice(choice([("", world.texts("no")), ("yes", world.texts("yes"))], text))
    case .matter, .excluded, .consent, .allowed: return .line(LineEditor(text))
    default: return .number(NumberField(text))
    }
  }

  private func choice(_ options: [(String, String)], _ chosen: String) -> ChoiceField {
    ChoiceField(options.map { ChoiceField.Option($0.0, $0.1) }, chosen: chosen)
  }

  /// What the roll says of those who may vote, beside what is typed of them.
  private func hint(_ item: VoteItem) -> String {
    switch item {
    case .expected: asOnRoll(item, max(0, session.voters - record.excluded))
    case .present: session.present.map { asOnRoll(item, $0) } ?? world.texts("vote.roll-open")
    case .written: world.texts("vote.hint.written")
    default: ""
    }
  }

  private func asOnRoll(_ item: VoteItem, _ count: Int) -> String {
    record.count(item) == count
      ? world.texts("vote.as-roll") : world.texts("vote.roll-says", ["count": "\(count)"])
  }
}
