import Checkup
import Register
import Screens
import Store

/// `zhibu --plain`: the register by numbered menus; it reads and saves as the screens do.
struct PlainVisit: ~Copyable {
  private var clerk: Clerk
  let talk: PlainTalk
  let checker: Checker
  let title: String

  /// Every branch in the order of codes, as it was last looked at.
  private var entries: [Entry] = []

  /// - Parameter checker: knows what comparing all minutes showed.
  init(_ desk: borrowing Desk, _ checker: Checker, _ texts: Texts, person: String) throws(Trouble) {
    clerk = try Clerk(desk.root, texts, person: person)
    talk = PlainTalk(texts: texts)
    self.checker = checker
    title = desk.directory.cover?.title ?? texts("overview")
  }

  var texts: Texts { talk.texts }
  var day: Day { checker.asOf }
  var wording: Wording { Wording(checker.catalogue, texts, Shipped.schemas) }

  /// Looks at all branches, then asks until the person leaves.
  mutating func run(_ codes: [String], opening branch: String?) async {
    let (checker, sentences) = (checker, Sentences(texts: texts))
    var seen: [Entry] = []
    let survey = Survey(root: clerk.root, codes: codes, jobs: Check.cores) { Entry($0, checker) }
    await survey.look { sight in
      var entry = sight.seen ?? Entry(code: sight.code)
      entry.trouble = sight.troubles.first.map { sentences($0) }
      seen.append(entry)
    }
    entries = seen
    if let branch { return visit(branch) }
    start()
  }

  private mutating func start() {
    while true {
      let heading = texts("plain.title", ["title": title, "day": "\(day)"])
      let items = [texts("plain.branches", ["count": "\(entries.count)"]), texts("plain.due")]
      switch talk.choose(heading, items, leaving: "plain.quit") {
      case 0: chooseBranch()
      case 1: tellDue(entries.map(\.code))
      default: return
      }
    }
  }

  private mutating func chooseBranch() {
    let texts = texts
    while let place = talk.choose(texts("plain.which-branch"), entries.map(texts.plain)) {
      visit(entries[place].code)
    }
  }
}

extension Texts {
  /// A branch in one line.
  fileprivate func plain(_ entry: Entry) -> String {
    let facts = ["members": "\(entry.members)", "findings": "\(entry.findings.count)"]
    let name = entry.name.isEmpty ? entry.code : entry.name
    return [name, entry.trouble ?? self("plain.branch", facts)].joined(separator: "  ")
  }
}

extension PlainVisit {
  /// Reads a branch's whole book, or says why that cannot be.
  mutating func book(_ code: String) -> Book? {
    switch clerk.open(code) {
    case .opened(let book, _): return book
    case .unopened(_, let why): talk.say(why)
    default: break
    }
    return nil
  }

  /// Saves an edit and says what became of it; what others wrote in the same fields is asked about.
  mutating func save(_ edit: Edit) {
    take(clerk.save(edit))
  }

  private mutating func take(_ news: News) {
    switch news {
    case .saved(let edit, _, let book, let remark):
      talk.say(remark ?? texts("save.done", ["what": edit.summary]))
      let entry = Entry(book, checker)
      if let place = entries.firstIndex(where: { $0.code == entry.code }) { entries[place] = entry }
    case .unsaved(_, let why): talk.say(texts("status.not-saved", ["why": why]))
    case .contested(let edit, _, let versions):
      let question = texts("ask.insist", ["versions": versions])
      if talk.choose(question, [texts("yes")], leaving: "no") == 0 { take(clerk.insist(edit)) }
    default: break
    }
  }

  /// Says what falls due in some branches in the days that the schedule looks ahead, a line each.
  mutating func tellDue(_ codes: [String]) {
    var dues: [Due] = []
    for code in codes {
      if let book = book(code) { dues += checker.due(in: book, within: Preferences.Ahead.sixty.days) }
    }
    let names = Dictionary(entries.map { ($0.code, $0.name) }) { first, _ in first }
    let report = DueReport(names: names, texts: texts, today: day)
    let lines = DueLine.lines(dues.sorted())
    for line in lines { talk.say(report.words(line)) }
    talk.say(texts("plain.count", ["count": "\(lines.count)"]))
  }
}
