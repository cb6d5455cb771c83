import Register

/// Names called with their marks, looked up in the roster as of the day of the session.
struct Call {
  /// Why a name cannot be marked.
  enum Fault: Equatable {
    case unknown(String, on: Day)
    /// A member, but not on that day.
    case notThen(String, from: Day, to: Day?, on: Day)
    /// A member whom the session is not for.
    case notHere(String, kind: Meeting.Kind)
    case twice(String)
  }

  private(set) var faults: [Fault] = []
  private var members: [(Member, GivenMark)] = []
  private var guests: [String] = []

  init(_ given: [GivenMark], _ meeting: Meeting, in book: Book) {
    let circle = Set(book.circle(of: meeting.kind, group: meeting.group, on: meeting.date).map(\.person))
    let listed = Set(meeting.entries.map { book.identity($0.person) })
    let members = Call.members(of: book)
    var seen: Set<String> = []
    for mark in given {
      let member = members[mark.name]
      if !seen.insert(member?.name ?? mark.name).inserted {
        faults.append(.twice(mark.name))
      } else if let member {
        let isHere = mark.mark == .observer || circle.union(listed).contains(member.person)
        take(member, mark, meeting, isHere: isHere)
      } else if mark.mark == .observer {
        guests.append(mark.name)
      } else {
        faults.append(.unknown(mark.name, on: meeting.date))
      }
    }
  }

  /// Gives everyone their mark.
  func answer(_ marking: inout Marking) {
    for (member, given) in members {
      marking.mark(member, given.mark, reason: given.reason, approver: given.approver)
    }
    for name in guests { marking.observe(name) }
  }

  /// The members by name and alias; a name is stronger than someone else's alias.
  private static func members(of book: Book) -> [String: Member] {
    let aliases = book.members.flatMap { member in member.aliases.map { ($0, member) } }
    let names = book.members.map { ($0.name, $0) }
    return Dictionary(names + aliases) { first, _ in first }
  }

  private mutating func take(_ member: Member, _ given: GivenMark, _ meeting: Meeting, isHere: Bool) {
    if isHere {
      members.append((member, given))
    } else if member.belongs(on: meeting.date) {
      faults.append(.notHere(given.name, kind: meeting.kind))
    } else {
      faults.append(.notThen(given.name, from: member.from, to: member.to, on: meeting.date))
    }
  }
}

extension Texts {
  /// Why a name cannot be marked.
  func callAsFunction(_ fault: Call.Fault) -> String {
    switch fault {
    case .unknown(let name, let day): self("attend.unknown", ["name": name, "day": "\(day)"])
    case .notThen(let name, let from, let to?, let day):
      self("attend.gone", ["name": name, "from": "\(from)", "to": "\(to)", "day": "\(day)"])
    case .notThen(let name, let from, nil, let day):
      self("attend.not-yet", ["name": name, "from": "\(from)", "day": "\(day)"])
    case .notHere(let name, let kind): self("attend.not-here", ["name": name, "kind": word(kind)])
    case .twice(let name): self("attend.named-twice", ["name": name])
    }
  }

  /// A kind of session in the language spoken.
  func word(_ kind: Meeting.Kind) -> String { isChinese ? kind.rawValue : self("word.\(kind.rawValue)") }
}
