package import Canvas
package import Checkup
package import Register

/// What all screens look at: the register as far as it was read, the day, and the words.
///
/// Screens never change it; what they want done leaves as an `Effect`, and what came of it arrives as news.
package struct World: Sendable {
  /// Changes with what is set, and so do the days' names.
  package var texts: Texts { didSet { weekdays = Weekdays(texts) } }
  package private(set) var weekdays: Weekdays
  private let library: Library

  /// The day that counts as today.
  package var day: Day

  /// The time of day when the last event came; entry times are made from it.
  package var time: WallTime

  /// Who is at the keyboard.
  package var person: String
  package var directory: Directory

  /// Every branch, in the order of codes, as far as it was looked at.
  package var entries: [Entry]

  /// The whole books of branches that were opened.
  package var books: [String: Book] = [:]

  /// Edits on their way to disk, the earliest first. Screens show them as if they were there already, and take
  /// them back when it turns out that they could not be saved.
  package internal(set) var sending: [Edit] = []

  /// What falls due in the branches, as far as it was looked ahead.
  package internal(set) var outlook = Outlook()

  /// What comparing the minutes of all branches showed, the last time that was done.
  package internal(set) var copied = CopiedMinutes()

  /// The minutes of two sessions side by side, as far as somebody wanted to see them.
  package internal(set) var comparisons = Comparisons()

  /// What was changed, as far as somebody wanted to see it.
  package internal(set) var chronicle = Chronicle()

  /// Texts that were typed and not saved, of branches that were opened.
  package var drafts: BranchDrafts = [:]

  /// What the person set.
  package var preferences = Preferences()

  /// The rounds of spot checks there are, in the order of their folders' names.
  package var rounds: [Round] = []

  package init(
    texts: Texts, library: Library, day: Day, time: WallTime, person: String, directory: Directory,
    codes: [String]
  ) {
    self.texts = texts
    self.library = library
    self.day = day
    self.time = time
    self.person = person
    self.directory = directory
    entries = codes.map { Entry(code: $0) }
    weekdays = Weekdays(texts)
  }

  package var catalogue: Catalogue { library.catalogue() }
  package var schemas: [FileSchema] { library.schemas() }
  package var pinyin: Pinyin { library.pinyin() }

  /// What the checkup sheets ask.
  package var sheetForm: SheetForm { library.sheetForm() }

  /// The order of official lists; nil where the table of strokes is not there.
  package var strokes: StrokeOrder? { library.strokes() }

  /// The pages of the manual, in the order they are read.
  package var manual: String { library.manual() }

  package var wording: Wording { Wording(catalogue, texts, schemas) }
  package var checker: Checker {
    var checker = Checker(catalogue, directory, asOf: day)
    checker.copied = copied
    return checker
  }

  package func entry(_ code: String) -> Entry? { place(of: code).map { entries[$0] } }

  /// Where a branch stands among the entries, halving them for every frame asks it of each row.
  func place(of code: String) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].code == code ? low : nil
  }

  /// How many branches were looked at.
  package var looked: Int { entries.count(where: \.isLookedAt) }

  package func schema(_ type: String) -> Schema? {
    schemas.lazy.flatMap(\.kinds).first { $0.type == type }
  }

  /// The word for a field of a record kind.
  package func label(_ type: String, _ field: String) -> String {
    guard let found = schema(type)?.field(field) else { return field }
    return texts.isChinese ? found.label : found.english
  }

  /// The word for a value that the files keep in Chinese.
  package func word(_ value: String) -> String { texts.word(value) }
}

extension Weekdays {
  fileprivate init(_ texts: Texts) {
    self.init(
      long: (1...7).map { texts("weekday.\($0)") }, short: (1...7).map { texts("weekday.short.\($0)") })
  }
}

/// One round of spot checks: the files that were frozen and drawn.
package struct Round: Equatable, Sendable {
  /// The name of its folder under `inspections/`.
  package let name: String
  package let frame: [UInt8]
  package let draw: [UInt8]?

  /// Whether there is a result that this person may not read.
  package let isHidden: Bool

  /// The files of the draws inside its branches, by their names in its folder, without the ending.
  package let within: [String: [UInt8]]

  package init(
    name: String, frame: [UInt8], draw: [UInt8]?, isHidden: Bool = false, within: [String: [UInt8]] = [:]
  ) {
    self.within = within
    self.name = name
    self.frame = frame
    self.draw = draw
    self.isHidden = isHidden
  }
}

/// One branch as the list of all branches shows it.
package struct Entry: Equatable, Sendable {
  package let code: String

  /// The branch's own record; nil until it was read, and where it cannot be.
  package var branch: Branch?
  package var name = ""
  package var parent = ""
  package var kind = ""
  package var level = ""
  package var members = 0

  /// What its members are called, to find the branch somebody belongs to.
  package var names: Set<String> = []

  /// How the branch stands with each recurring duty, by the rule's id.
  package var standings: [String: Standing] = [:]

  /// Those who paid this month, of those who owe it.
  package var paid = 0
  package var owing = 0
  package var findings: [Finding] = []

  /// What the branch wrote about what it is to put right.
  package var responses: [Response] = []

  /// What could not be read, in words.
  package var trouble: String?
  package var isLookedAt = false

  package init(code: String) { self.code = code }

  /// What a look at the branch's book gave.
  package init(_ book: Book, _ checker: Checker) {
    code = book.code
    branch = book.branch
    name = book.branch?.name ?? book.code
    parent = book.branch?.parent ?? ""
    kind = book.branch?.kind.rawValue ?? ""
    level = book.branch?.level?.rawValue ?? ""
    let present = book.members(on: checker.asOf)
    members = present.count
    names = Set(present.map(\.name))
    standings = Standing.all(checker.obligations(in: book), on: checker.asOf)
    findings = checker.findings(in: book)
    responses = book.records()
    (paid, owing) = book.dues(for: checker.asOf.month, until: checker.asOf)
    isLookedAt = true
  }
}
