import Foundation
import Register
import Testing

@testable import Checkup

/// Every rule of the rule table (domain reference, section 13) is there: as data, in words, and under test.
struct RuleTableTests {
  static let table = [
    "ORG-1", "ORG-2", "ORG-3", "ORG-4", "ORG-5", "ORG-6", "ORG-7", "ORG-8",
    "MTG-1", "MTG-2", "MTG-3", "MTG-4", "MTG-5", "MTG-6", "MTG-7", "MTG-8", "MTG-9", "MTG-10", "MTG-11",
    "MIN-1", "MIN-2", "MIN-3", "MIN-4", "MIN-5", "MIN-6", "MIN-7", "MIN-8",
    "ATT-1", "ATT-2",
    "DUE-1", "DUE-2", "DUE-3", "DUE-4", "DUE-5", "DUE-6", "DUE-7",
    "MEM-1", "MEM-2", "MEM-3", "MEM-4", "MEM-5", "MEM-6", "MEM-7",
    "DEV-1", "DEV-2", "DEV-3", "DEV-4", "DEV-5", "DEV-6", "DEV-7", "DEV-8", "DEV-9", "DEV-10", "DEV-11",
    "DEV-12", "DEV-13",
    "PUB-1", "REP-1", "FIX-1", "CHK-1",
  ]

  @Test(arguments: table)
  func `a rule of the table has a record`(_ rule: String) throws {
    #expect(try Shipped.catalogue().ids.contains(rule))
  }

  @Test func `every record says the rule in plain words in both languages`() throws {
    for rule in try Shipped.catalogue().provisions {
      for phrase in [rule.title, rule.means, rule.settles] {
        #expect(phrase.chinese.contains { $0.isHan } && phrase.english.contains { $0.isASCII && $0.isLetter })
        #expect(!phrase.chinese.hasSuffix(" ") && phrase.chinese != phrase.english, "\(rule.id)")
      }
      #expect(!rule.reads.isEmpty, "\(rule.id)")
    }
  }

  static let places: Set = [
    "meeting", "minutes", "rollcall", "votes", "members", "branch", "posts", "dues", "plan", "talks",
    "records",
    "inspection", "files", "rules",
  ]

  @Test func `every finding is settled at a place of the program`() throws {
    for rule in try Shipped.catalogue().provisions {
      let parts = rule.opens.split(separator: ":")
      #expect(Self.places.contains(parts.first.map(String.init) ?? ""), "\(rule.id) \(rule.opens)")
      #expect((parts.count == 2) == (parts.first == "records"), "\(rule.id) \(rule.opens)")
    }
  }

  @Test func `what rules read and open has a name in both languages`() throws {
    let types = try Shipped.catalogue().provisions.flatMap { rule in
      rule.reads + rule.opens.split(separator: ":").dropFirst().map(String.init)
    }
    let folder = Self.root.appending(path: "Resources/schema")
    let schemas = try FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
      FileSchema(fileName: name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
    for language in ["zh-Hans", "en"] {
      let texts = Texts(
        language: language,
        Array(try Data(contentsOf: Self.root.appending(path: "Resources/text/\(language).rec"))))
      for type in Set(types) {
        let isBook = schemas.flatMap(\.kinds).contains { $0.type == type && $0.shelf != nil }
        #expect(isBook || texts.has("record.\(type)"), "\(language) \(type)")
      }
      for place in Self.places { #expect(texts.has("opens.\(place)"), "\(language) \(place)") }
    }
  }

  /// Tests of what all rules have in common name a rule without testing it.
  private static let common: Set = ["Catalogue", "Explain", "Planted", "Findings", "Foresight"]

  @Test func `every rule of the table has a test of its own`() throws {
    let folder = Self.root.appending(path: "Tests/CheckupTests")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    let tests = try files.compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" && Self.common.isDisjoint(with: $0.pathComponents) }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let untested = Self.table.filter { rule in
      !tests.contains { $0.contains("\"\(rule)\"") || $0.contains("\"\(rule) ") }
    }

    #expect(untested == [])
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized
}

extension Character {
  fileprivate var isHan: Bool { unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value } }
}
