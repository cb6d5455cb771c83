import Checkup
import Register

/// Where a finding is settled, and the way there.
struct FindingWay {
  /// A place of the program, or that there is none yet.
  enum Place: Equatable {
    case session(id: String, year: Int, MeetingTab)
    case newSession(Meeting.Kind, on: Day, group: String?)
    case vote(id: String, year: Int)

    /// Two sessions' minutes side by side.
    case comparison(ComparedMinutes)
    case branch(BranchPage.Tab)
    case dues(of: String?, in: Month)
    case assessment(of: String, in: Month)

    /// A record of a book, by the line it begins at or contains.
    case record(Ledger, line: Int)
    case newRecord(Ledger, FieldValues)
    case book(Ledger)
    case rectifications

    /// The record can only be changed in its file.
    case file
  }

  private let finding: Finding
  private let world: World

  init(_ finding: Finding, _ world: World) {
    self.finding = finding
    self.world = world
  }

  var place: Place {
    let year = finding.year
    if let pair = ComparedMinutes(finding) { return .comparison(pair) }
    if let record = finding.record, let year, finding.lies(in: "meetings.rec") {
      return .session(id: record, year: year, tab)
    }
    if let record = finding.record, let year, finding.lies(in: "votes.rec") {
      return .vote(id: record, year: year)
    }
    if let period = finding.period, let kind = finding.facts["kind"].flatMap({ Meeting.Kind(rawValue: $0) }) {
      let day = period.contains(world.day) ? world.day : period.last
      return .newSession(kind, on: day, group: finding.unit)
    }
    guard let branch = finding.branch else { return .file }
    if opens == "dues", let month { return dues(in: month) }
    if finding.lies(in: "rectifications.rec") { return .rectifications }
    if let place = FindingBook(finding, opens, of: branch, world).place { return place }
    switch opens {
    case "members": return .branch(.members)
    case "branch", "posts": return .branch(.profile)
    default: return finding.record == nil && finding.member == nil ? .branch(.year) : .file
    }
  }

  /// The book it is settled in; nil where that is elsewhere.
  var ledger: Ledger? {
    switch place {
    case .record(let ledger, _), .newRecord(let ledger, _), .book(let ledger): ledger
    default: nil
    }
  }

  /// Goes there, or says in which file the record is where there is no screen for it.
  var steps: [Step] {
    guard let code = finding.branch else { return inFile }
    switch place {
    case .session(let id, let year, let tab): return [.go(tab.screen(id, of: code, year: year, world))]
    case .newSession(let kind, let day, let group):
      return [.go(.meeting(MeetingPage(new: kind, on: day, group: group, of: code, world)))]
    case .vote(let id, let year): return [.go(.vote(VotePage(editing: id, of: code, year: year, world)))]
    case .comparison(let pair): return [.go(.comparison(ComparisonPage(pair, world)))]
    case .branch(let tab): return [.go(.branch(BranchPage(code, world, at: tab)))]
    case .dues(let member, let month): return [.go(.dues(DuesPage(code, in: month, of: member, world)))]
    case .assessment(let member, let month):
      // By way of the year: Esc leads there.
      let form = DuesFormPage(.assessment(of: member, from: month), in: code, world)
      return [.go(.dues(DuesPage(code, in: month, of: member, world))), .go(.duesForm(form))]
    case .record(let ledger, let line): return [.go(.record(RecordPage(.line(line), in: ledger, world)))]
    case .newRecord(let ledger, let values):
      return [.go(.record(RecordPage(.new(values), in: ledger, world)))]
    case .book(let ledger): return [.go(.records(RecordsPage(ledger, world)))]
    case .rectifications: return [.go(.rectifications(RectificationsPage(branch: code, world)))]
    case .file: return inFile
    }
  }

  /// The place in words: `会议 > 记录`.
  var words: String {
    let texts = world.texts
    switch place {
    case .session(_, _, let tab): return "\(texts("spot.meeting")) > \(tab.title(world))"
    case .newSession(let kind, let day, let group):
      let kind = world.word(kind.rawValue)
      return texts("way.new-session", ["kind": group.map { "\(kind) (\($0))" } ?? kind, "day": "\(day)"])
    case .vote: return texts("spot.vote")
    case .comparison: return texts("spot.comparison")
    case .branch(let tab): return "\(texts("spot.branch")) > \(texts("branch.tab.\(tab.rawValue)"))"
    case .dues(let member, let month):
      let words = [texts("spot.dues"), member ?? "", texts("way.month", ["month": "\(month.ofYear)"])]
      return words.filter { !$0.isEmpty }.joined(separator: " > ")
    case .assessment(let member, _):
      return "\(texts("spot.dues")) > \(texts("dues.form.assessment", ["name": member]))"
    case .record(let ledger, _), .book(let ledger):
      return texts("way.book", ["book": ledger.title(world)])
    case .newRecord(let ledger, _): return texts("way.new-record", ["book": ledger.title(world)])
    case .rectifications: return texts("spot.rectifications")
    case .file: return texts("way.file", ["path": whereabouts])
    }
  }

  private var inFile: [Step] { [.say(Remark(world.texts("way.in-file", ["path": whereabouts])))] }
  private var whereabouts: String { "\(finding.path):\(finding.line)" }

  /// Which side of a session the rule is about.
  private var tab: MeetingTab {
    switch opens {
    case "minutes": .minutes
    case "rollcall": .rollCall
    case "votes": .votes
    default: .form
    }
  }

  /// What a member is to pay is filled in; all else is seen on the page of the year.
  private func dues(in month: Month) -> Place {
    guard let member = finding.member,
      world.catalogue.provision(of: finding)?.reads.first == Assessment.type
    else { return .dues(of: finding.member, in: month) }
    return .assessment(of: member, in: month)
  }

  /// The month whose dues it is about: of a year, or of a run up to now, the latest there is.
  private var month: Month? {
    guard finding.member != nil || finding.period != nil else { return nil }
    return min(finding.period?.last ?? world.day, world.day).month
  }

  private var opens: String? { world.catalogue.provision(of: finding)?.opens }
}

extension Finding {
  /// The year folder its file lies in.
  var year: Int? { path.split(separator: "/").dropLast().last.flatMap { Int($0) } }

  fileprivate func lies(in fileName: String) -> Bool { path.hasSuffix("/\(fileName)") }
}
