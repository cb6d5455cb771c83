import Checkup
import Register

/// Where a finding is settled, and the way there.
struct FindingWay {
  /// A place of the program, or that there is none yet.
  enum Place: Equatable {
    case session(id: String, year: Int, MeetingTab)
    case newSession(Meeting.Kind, on: Day, group: String?)
    case vote(id: String, year: Int)
    case branch(BranchPage.Tab)
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
    if finding.branch == nil { return .file }
    if finding.lies(in: "rectifications.rec") { return .rectifications }
    switch opens {
    case "members": return .branch(.members)
    case "branch", "posts": return .branch(.profile)
    default: return finding.record == nil && finding.member == nil ? .branch(.year) : .file
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
    case .branch(let tab): return [.go(.branch(BranchPage(code, world, at: tab)))]
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
    case .branch(let tab): return "\(texts("spot.branch")) > \(texts("branch.tab.\(tab.rawValue)"))"
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

  private var opens: String? { world.catalogue.provision(of: finding)?.opens }
}

extension Finding {
  /// The year folder its file lies in.
  var year: Int? { path.split(separator: "/").dropLast().last.flatMap { Int($0) } }

  fileprivate func lies(in fileName: String) -> Bool { path.hasSuffix("/\(fileName)") }
}
