import Testing

@testable import Checkup

/// REF-1 and REF-2 in the books of members away, reached, handled and transferred.
struct MovementReferencesTests {
  private func found(_ rule: String, _ file: String, _ records: String...) throws -> [String] {
    try Written([
      "members.rec": member("何秋实", "Alias: 老何") + "\n",
      "2026/\(file)": records.joined(separator: "\n\n") + "\n",
    ]).found(rule, on: "2026-03-20")
  }

  /// The file, and a record of it about that person.
  private static func records(_ name: String) -> [(String, String)] {
    [
      ("away.rec", away(name, "2026-03-01")), ("contacts.rec", contact(name, "2026-03-01")),
      ("handling.rec", handling(name, "失联", "2026-03-01")), ("transfers.rec", transfer(name, "2026-03-01")),
    ]
  }

  @Test func `who is away, reached, handled or sent is a member`() throws {
    for (file, record) in Self.records("无名氏") {
      let number = String(record.dropFirst("Id: ".count).prefix { $0 != "\n" })
      #expect(
        try found("REF-1", file, record) == [
          "REF-1 hard violated ZB001 record=\(number) member=无名氏 branches/ZB001/2026/\(file):1"
        ])
    }
    for (file, record) in Self.records("老何") { #expect(try found("REF-1", file, record) == []) }
  }

  @Test func `who is on the way here need not be on the roster yet`() throws {
    #expect(try found("REF-1", "transfers.rec", transfer("无名氏", "2026-03-01", direction: "转入")) == [])
  }

  @Test func `a number stands once in its file`() throws {
    for (file, record) in Self.records("何秋实") {
      let number = String(record.dropFirst("Id: ".count).prefix { $0 != "\n" })
      let line = record.split(separator: "\n").count + 2
      #expect(
        try found("REF-2", file, record, record)
          == ["REF-2 hard violated ZB001 record=\(number) branches/ZB001/2026/\(file):\(line)"])
    }
  }
}
