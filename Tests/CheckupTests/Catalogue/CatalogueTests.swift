import Register
import Testing

@testable import Checkup

/// The rule files that ship: whole, in both languages, and nothing in them that no rule says.
struct CatalogueTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Shipped.catalogue() }

  @Test func `every rule has a title, a source and what settles it in both languages`() {
    for rule in catalogue.provisions {
      #expect(rule.title.chinese != rule.title.english && !rule.title.english.isEmpty, "\(rule.id)")
      #expect(rule.settles.chinese != rule.settles.english && !rule.settles.english.isEmpty, "\(rule.id)")
      #expect(catalogue.instrument(rule.instrument) != nil, "\(rule.id)")
      #expect(!rule.sentences.isEmpty, "\(rule.id)")
    }
  }

  @Test func `both languages ask for the same facts`() {
    for rule in catalogue.provisions {
      for (id, phrase) in rule.sentences {
        let (chinese, english) = (placeholders(phrase.chinese), placeholders(phrase.english))
        #expect(english.isSubset(of: chinese), "\(rule.id) \(id)")
      }
    }
  }

  @Test func `rules with code of their own and rules counted by their record are all there`() {
    let counted = catalogue.provisions.filter { $0.frequency != nil }.map(\.id)
    let coded = Catalogue.coded.map { $0.id }

    #expect(Set(coded).count == coded.count)
    #expect(Set(coded).isDisjoint(with: counted))
    #expect(Set(coded + counted) == Set(catalogue.ids))
  }

  /// Severity and basis of the rule table in the domain reference, section 13.
  @Test(arguments: [
    ("ORG-1", "hard", "B", "4", "C"), ("ORG-2", "usual", "B", "4", "C"), ("ORG-3", "hard", "B", "20", "Q"),
    ("ORG-4", "hard", "B", "21", "C"), ("MTG-1", "usual", "B", "11", "C"), ("MTG-2", "usual", "B", "12", "C"),
    ("MTG-3", "usual", "B", "13", "C"), ("MTG-4", "hard", "B", "16", "C"), ("MTG-5", "local", "L", "", "L"),
    ("MTG-6", "hard", "B", "17", "C"), ("MTG-7", "usual", "B", "18", "C"), ("MTG-8", "usual", "B", "19", "Q"),
    ("MTG-9", "usual", "B", "14", "C"), ("MTG-10", "usual", "B", "12", "Q"),
    ("MTG-11", "local", "O", "", "O"),
    ("MIN-1", "local", "L", "", "L"), ("MIN-2", "local", "L", "", "Q"), ("MIN-3", "hard", "LOGIC", "", "C"),
    ("MIN-4", "local", "L", "", "L"), ("MIN-5", "hard", "LOGIC", "", "C"), ("MIN-7", "local", "O", "", "O"),
    ("MIN-8", "hard", "LOGIC", "", "C"),
    ("DUE-3", "hard", "F08", "12", "C"),
  ])
  func `a rule stands as the rule table says`(
    _ id: String, _ severity: String, _ instrument: String, _ article: String, _ certainty: String
  ) throws {
    let rule = try #require(catalogue.versions(of: id).last)

    #expect(
      [rule.severity.rawValue, rule.instrument, rule.article, rule.certainty.rawValue]
        == [severity, instrument, article, certainty])
  }

  @Test func `versions of a rule are told apart by their days`() throws {
    let two = try Catalogue([
      Array(
        (CatalogueFlawTests.rule + "To: 2026-05-10\n\n" + CatalogueFlawTests.rule + "From: 2026-05-11\n").utf8
      ),
      Array(CatalogueFlawTests.instrument.utf8),
    ])

    #expect(two.ids == ["X-1"])
    #expect(two.versions(of: "X-1").count == 2)
    #expect(two.provision("X-1", on: try #require(Day("2026-05-10")))?.to == Day("2026-05-10"))
    #expect(two.provision("X-1", on: try #require(Day("2026-05-11")))?.from == Day("2026-05-11"))
  }

  private func placeholders(_ words: String) -> Set<Substring> {
    let opened = words.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(opened.compactMap { $0.split(separator: "}").first })
  }
}

/// What in a rule file is refused.
struct CatalogueFlawTests {
  static let instrument = """
    %rec: Instrument

    Code: O
    Name: 系统默认
    English: Default
    Label: 系统默认
    LabelEn: our default

    """

  static let rule = """
    %rec: Rule

    Id: X-1
    Title: 一条规则
    TitleEn: A rule
    Instrument: O
    Certainty: O
    Severity: local
    Counts: 党课
    Per: quarter
    For: branch
    AtLeast: 1
    DueSoon: last 30
    Says: overdue 没有
    SaysEn: overdue None
    Settles: 补记
    SettlesEn: Record it
    Means: 每季度上一次
    MeansEn: One a quarter
    Reads: Meeting
    Opens: meeting

    """

  private func flaw(_ old: String, _ new: String) -> Catalogue.Flaw? {
    let rule = Self.rule.replacing(old, with: new)
    do throws(Catalogue.Flaw) {
      _ = try Catalogue([Array(rule.utf8), Array(Self.instrument.utf8)])
      return nil
    } catch {
      return error
    }
  }

  @Test func `a rule that says everything is taken`() {
    #expect(flaw("", "") == nil)
  }

  @Test(arguments: [
    ("Certainty: O", "Certainty: X", "Certainty", "X"), ("Certainty: O\n", "", "Certainty", ""),
    ("Severity: local", "Severity: strict", "Severity", "strict"), ("Id: X-1", "Id:", "Id", ""),
    ("TitleEn: A rule\n", "", "TitleEn", ""), ("Instrument: O", "Instrument: Z", "Instrument", "Z"),
    ("Counts: 党课", "Counts: 讲座", "Counts", "讲座"), ("Per: quarter", "Per: week", "Per", "week"),
    ("For: branch", "For: everyone", "For", "everyone"), ("AtLeast: 1", "AtLeast: one", "AtLeast", "one"),
    ("DueSoon: last 30", "DueSoon: last", "DueSoon", "last"),
    ("DueSoon: last 30", "DueSoon: first 30", "DueSoon", "first 30"),
    ("DueSoon: last 30", "DueSoon: last x", "DueSoon", "last x"), ("DueSoon: last 30\n", "", "DueSoon", ""),
    ("Settles: 补记", "Settles: 补记\nFrom: 2026-02-30", "From", "2026-02-30"),
    ("Says: overdue 没有", "Says: overdue", "Says", "overdue"),
    ("SaysEn: overdue None", "SaysEn: late None", "SaysEn", "late None"),
    ("SettlesEn: Record it\n", "", "SettlesEn", ""), ("Means: 每季度上一次\n", "", "Means", ""),
    ("MeansEn: One a quarter\n", "", "MeansEn", ""), ("Reads: Meeting\n", "", "Reads", ""),
    ("Opens: meeting\n", "", "Opens", ""), ("Settles: 补记", "Settles: 补记\nSet: near", "Set", "near"),
  ])
  func `a rule that says something unknown or too little is refused`(
    _ old: String, _ new: String, _ field: String, _ value: String
  ) {
    #expect(flaw(old, new) == Catalogue.Flaw(line: 3, field: field, value: value))
  }

  @Test func `an instrument without a name is refused`() {
    let nameless = Self.instrument.replacing("English: Default\n", with: "")

    #expect(throws: Catalogue.Flaw(line: 3, field: "English", value: "")) {
      try Catalogue([Array(nameless.utf8)])
    }
  }
}
