import Testing

@testable import Register

@Suite struct NamesTests {
  @Test func `ten thousand names keep their numbers while the table grows`() {
    var names = Names()
    let spellings = (0..<10_000).map { "党员\($0 % 7 == 0 ? "·" : "")\($0)" }
    let people = spellings.map { names.person($0) }
    #expect(people.map(\.number) == (0..<10_000).map(Int32.init))
    #expect(names.count == 10_000)
    #expect(people.map { names[$0] } == spellings)
    #expect(spellings.map { names.person(named: $0) } == people)
    #expect(spellings.map { names.person($0) } == people)
    #expect(names.count == 10_000)
  }

  @Test(arguments: ["", "林", "林晚 ", "晚", "林晚晚", "党员0\0"])
  func `a name nobody wrote is nobody's`(name: String) {
    var names = Names()
    _ = names.person("林晚")
    #expect(names.person(named: name) == nil)
  }

  @Test func `names are told apart byte by byte`() {
    var names = Names()
    let spellings = ["é", "e\u{301}", "豈", "\u{F900}", "王伟", "王玮", "a", "A", ""]
    let numbers = spellings.map { names.person($0).number }
    #expect(numbers == (0..<9).map(Int32.init))
  }

  @Test(arguments: [
    ("Present: 林晚 何秋实", ["林晚", "何秋实"]), ("Present: 林晚  何秋实 ", ["林晚", "何秋实"]),
    ("Present: 林晚\t何秋实", ["林晚", "何秋实"]), ("Present: 林晚\n+ 何秋实 王伟大\n+\n+ 王伟小", ["林晚", "何秋实", "王伟大", "王伟小"]),
    ("Present: 林晚 \\\n何秋实", ["林晚", "何秋实"]), ("Present: 林\\\n晚 何秋实", ["林晚", "何秋实"]), ("Present:", []),
    ("Present: 林晚\r\n+ 何秋实\r", ["林晚", "何秋实"]),
  ])
  func `a list of names may go over several lines`(text: String, people: [String]) throws {
    let opening = "Id: 20260301-dydh\nKind: 党员大会\nDate: 2026-03-01\nState: 已开\nTitle: 大会\n"
    let read = Read(Meeting.self, opening + text + "\n")
    #expect(read.records.map { $0.people(.present).map { read.names[$0] } } == [people])
    #expect(read.names.count == people.count)
  }
}
