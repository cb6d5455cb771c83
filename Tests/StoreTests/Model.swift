@testable import Store

/// A small file of meetings and notes as lists of values, from which both the text and what a merge should
/// make of it follow without any of the code under test.
struct Model: Equatable {
  /// A record with a key: the comments above it, and its fields by name, each with its occurrences.
  struct Meeting: Equatable {
    var comment: String?
    var fields: [String: [String]] = [:]
  }

  /// The order of the meetings in the file.
  var order: [Int] = []
  var meetings: [Int: Meeting] = [:]
  /// Records without a key.
  var notes: [Int] = []

  static let names = ["Title", "Place", "Present", "Minutes"]

  var text: String {
    var parts = ["%rec: Meeting\n%key: Id\n"]
    for id in order { parts.append(meetings[id].map { Self.text(of: $0, id) } ?? "") }
    parts.append("%rec: Note\n")
    parts += notes.map { "Note: \($0)\n" }
    return parts.joined(separator: "\n")
  }

  private static func text(of meeting: Meeting, _ id: Int) -> String {
    var text = meeting.comment.map { "# \($0)\n" } ?? ""
    text += "Id: \(id)\n"
    for name in names { text += (meeting.fields[name] ?? []).map { "\(name): \($0)\n" }.joined() }
    return text
  }
}

extension Model {
  /// What the three versions should come to: the model, or the ids that conflict.
  static func joined(_ base: Model, _ mine: Model, _ theirs: Model) -> (Model, conflicts: Set<Int>) {
    var result = Model()
    var conflicts: Set<Int> = []
    for id in Set(base.order + mine.order + theirs.order) {
      let sides = [base, mine, theirs].map { $0.meetings[id] }
      switch decide(sides) {
      case .some(let meeting): result.meetings[id] = meeting
      case .none: conflicts.insert(id)
      }
    }
    result.notes = notes(base.notes, mine.notes, theirs.notes)
    return (result, conflicts)
  }

  /// Nil is a conflict, nil within is a deletion.
  private static func decide(_ sides: [Meeting?]) -> Meeting?? {
    if sides[1] == sides[2] || sides[2] == sides[0] { return .some(sides[1]) }
    if sides[1] == sides[0] { return .some(sides[2]) }
    guard let base = sides[0], let mine = sides[1], let theirs = sides[2] else { return .none }
    var meeting = Meeting()
    guard let comment = pick(base.comment, mine.comment, theirs.comment) else { return .none }
    meeting.comment = comment
    for name in names {
      guard let values = pick(base.fields[name] ?? [], mine.fields[name] ?? [], theirs.fields[name] ?? [])
      else {
        return .none
      }
      if !values.isEmpty { meeting.fields[name] = values }
    }
    return .some(meeting)
  }

  private static func pick<Value: Equatable>(_ base: Value, _ mine: Value, _ theirs: Value) -> Value? {
    mine == theirs || theirs == base ? mine : mine == base ? theirs : nil
  }

  /// The n-th note of one text is there when both have it, or one side added it.
  private static func notes(_ base: [Int], _ mine: [Int], _ theirs: [Int]) -> [Int] {
    Set(base + mine + theirs).sorted().flatMap { note in
      let counts = [base, mine, theirs].map { $0.count { $0 == note } }
      return (0..<(counts.max() ?? 0)).compactMap { number in
        let (base, mine, theirs) = (counts[0] > number, counts[1] > number, counts[2] > number)
        return (mine && theirs) || (mine != theirs && !base) ? note : nil
      }
    }
  }
}

extension Model {
  /// A file to begin with.
  init(using chance: inout some RandomNumberGenerator) {
    for id in (10..<20).shuffled(using: &chance).prefix(Int.random(in: 0...5, using: &chance)).sorted() {
      order.append(id)
      meetings[id] = Meeting(using: &chance)
    }
    // Two at least: the one record of its kind would be known by its kind.
    notes = (0..<Int.random(in: 2...4, using: &chance)).map { _ in Int.random(in: 0...3, using: &chance) }
  }

  /// The file after somebody worked on it.
  func edited(using chance: inout some RandomNumberGenerator) -> Model {
    var edited = self
    for _ in 0..<Int.random(in: 0...8, using: &chance) { edited.edit(using: &chance) }
    return edited
  }

  private mutating func edit(using chance: inout some RandomNumberGenerator) {
    let id = order.randomElement(using: &chance)
    switch Int.random(in: 0...9, using: &chance) {
    case 0...1:
      let new = Int.random(in: 10..<26, using: &chance)
      if meetings[new] == nil {
        add(new, at: Int.random(in: 0...order.count, using: &chance), using: &chance)
      }
    case 2: if let id { remove(id) }
    case 3: order.shuffle(using: &chance)
    case 4: notes.append(Int.random(in: 0...5, using: &chance))
    case 5: if notes.count > 2 { notes.removeLast() }
    case 6: if let id { meetings[id]?.comment = ["一", "二", nil].randomElement(using: &chance) ?? nil }
    default:
      guard let id, let name = Self.names.randomElement(using: &chance) else { return }
      let values = Meeting.values(using: &chance)
      meetings[id]?.fields[name] = values.isEmpty ? nil : values
    }
  }

  private mutating func add(_ id: Int, at place: Int, using chance: inout some RandomNumberGenerator) {
    order.insert(id, at: place)
    meetings[id] = Meeting(using: &chance)
  }

  private mutating func remove(_ id: Int) {
    order.removeAll { $0 == id }
    meetings[id] = nil
  }
}

extension Model.Meeting {
  init(using chance: inout some RandomNumberGenerator) {
    for name in Model.names {
      let values = Self.values(using: &chance)
      if !values.isEmpty { fields[name] = values }
    }
  }

  static func values(using chance: inout some RandomNumberGenerator) -> [String] {
    (0..<Int.random(in: 0...2, using: &chance)).compactMap { _ in
      ["李芳", "王伟", "一\n+ 二", "", "#"].randomElement(using: &chance)
    }
  }
}
