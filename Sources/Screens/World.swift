package import Canvas
package import Checkup
package import Register

/// What all screens look at: the register as far as it was read, the day, and the words.
///
/// Screens never change it; what they want done leaves as an `Effect`, and what came of it arrives as news.
package struct World: Sendable {
  /// Changes with what is set, and so do the days' names.
  package var texts: Texts { didSet { weekdays = Weekdays(texts) } }
  package var catalogue: Catalogue
  package var pinyin: Pinyin
  package var schemas: [FileSchema]
  package private(set) var weekdays: Weekdays

  /// The pages of the manual, in the order they are read.
  package var manual: String

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

  /// The order of official lists; nil where the table of strokes is not there.
  package var strokes: StrokeOrder?

  /// What the checkup sheets ask.
  package var sheetForm = SheetForm()

  /// What the person set.
  package var preferences = Preferences()

  /// The rounds of spot checks there are, in the order of their folders' names.
  package var rounds: [Round] = []

  package init(
    texts: Texts, catalogue: Catalogue, pinyin: Pinyin, schemas: [FileSchema], manual: String, day: Day,
    time: WallTime, person: String, directory: Directory, codes: [String]
  ) {
    self.texts = texts
    self.catalogue = catalogue
    self.pinyin = pinyin
    self.schemas = schemas
    self.manual = manual
    self.day = day
    self.time = time
    self.person = person
    self.directory = directory
    entries = codes.map { Entry(code: $0) }
    weekdays = Weekdays(texts)
  }

  package var wording: Wording { Wording(catalogue, texts, schemas) }
  package var checker: Checker {
    var checker = Checker(catalogue, directory, asOf: day)
    checker.copied = copied
    return checker
  }

  package func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }

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

  package init(name: String, frame: [UInt8], draw: [UInt8]?) {
    self.name = name
    self.frame = frame
    self.draw = draw
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
    members = book.members(on: checker.asOf).count
    standings = Standing.all(checker.obligations(in: book), on: checker.asOf)
    findings = checker.findings(in: book)
    responses = book.records()
    (paid, owing) = book.dues(for: checker.asOf.month, until: checker.asOf)
    isLookedAt = true
  }
}
