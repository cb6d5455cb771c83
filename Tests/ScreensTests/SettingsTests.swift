import Canvas
import Register
import Testing

@testable import Screens

/// What a person can set, and what the register sets.
struct SettingsTests {
  private static let rules = """
    %rec: RuleSetting

    Rule: MTG-5
    Branch: ZB001
    Off: yes
    Reason: 支部人少，与社区党委合上党课
    By: 望星坡街道党工委
    On: 2026-01-10
    Until: 2026-12-31
    """

  private func visit(size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    var visit = try Visit(BrowsingTests.files, size: size, language: language)
    let directory = Directory(sources: [Source(path: "rules.rec", bytes: Array(Self.rules.utf8))])
    visit.hear(.directory(directory, rounds: [], codes: ["ZB001"]))
    visit.type(",")
    return visit
  }

  /// What was wanted last.
  private func wanted(_ visit: Visit) -> Preferences? {
    visit.effects.reversed().lazy.compactMap {
      if case .prefer(let preferences) = $0 { preferences } else { nil }
    }.first
  }

  @Test(arguments: ["80x24", "120x40", "40x10"])
  func `each setting stands with its value, its meaning and its default`(size: String) throws {
    try expectGolden(visit(size: size), "settings")
  }

  @Test func `the settings speak English`() throws {
    try expectGolden(visit(language: "en"), "settings-en")
  }

  @Test func `a local rule tells who set it, why and where`() throws {
    var visit = try visit()
    visit.press("End")
    try expectGolden(visit, "settings-local")
    visit.type(" ")
    #expect(visit.status == "现在不能换一个值: 这一条在 rules.rec 里定，请编辑那个文件")
    #expect(wanted(visit) == nil)
  }

  @Test(arguments: Preference.allCases)
  func `space and the arrows go through the choices in a circle`(preference: Preference) throws {
    var visit = try visit()
    for _ in 0..<(Preference.allCases.firstIndex(of: preference) ?? 0) { visit.press("Down") }
    var seen: [String] = []
    for _ in preference.choices {
      visit.type(" ")
      let now = try #require(wanted(visit))
      seen.append(now[preference])
      visit.hear(.preferred(now, visit.world.texts, trouble: nil))
    }
    #expect(seen == Array(preference.choices[1...]) + [preference.choices[0]])
    visit.press("Left")
    #expect(wanted(visit)?[preference] == preference.choices.last)
    visit.press("Right")
    #expect(wanted(visit)?[preference] == preference.choices[1])
  }

  @Test func `how many days the schedule looks ahead is set, and it looks anew`() throws {
    var visit = try visit()
    visit.press("Esc", "9", "Esc", ",")
    let asked = visit.effects.count { if case .foresee = $0 { true } else { false } }
    var preferences = Preferences()
    preferences.ahead = .week
    visit.hear(.preferred(preferences, visit.world.texts, trouble: nil))
    visit.press("Esc", "9")
    #expect(visit.effects.count { if case .foresee = $0 { true } else { false } } == asked + 1)
    #expect(Preferences.Ahead.allCases.allSatisfy { "\($0.days)" == $0.rawValue })
  }

  @Test func `del brings back what ships`() throws {
    var visit = try visit()
    var preferences = Preferences()
    preferences.theme = .mono
    visit.hear(.preferred(preferences, visit.world.texts, trouble: nil))
    visit.press("Del")
    #expect(wanted(visit) == Preferences())
  }

  @Test func `another language is spoken at once, days included`() throws {
    var visit = try visit()
    visit.hear(.preferred(Preferences(), Shipped.texts("en"), trouble: nil))
    #expect(visit.text[0].hasSuffix("2026-08-20 Thu"))
    #expect(visit.status == "The settings are kept")
  }

  @Test(arguments: ["zh-Hans", "en"])
  func `every choice has a word`(language: String) {
    let texts = Shipped.texts(language)
    for preference in Preference.allCases {
      for choice in preference.choices { #expect(texts.has("settings.\(preference.rawValue).\(choice)")) }
    }
  }
}
