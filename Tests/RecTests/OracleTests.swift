import Testing

@testable import Rec

/// We and GNU recutils must see the same records in the same files.
@Suite(.enabled(if: Oracle.isThere, "recsel is not installed"))
struct OracleTests {
  @Test(arguments: Samples.valid)
  func `recsel reads the same records`(source: String) throws {
    try expectAgreement(on: Array(source.utf8))
  }

  @Test(arguments: 0..<4)
  func `recsel accepts, refuses and reads what we do, whatever befell the file`(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    // recsel sees these differently on purpose; the table below says how.
    let bits = Samples.bits.filter { !["\r\n", "\r", "\0"].contains($0) }
    for _ in 0..<60 {
      try expectAgreement(on: Samples.damaged(by: &chance, with: bits))
      try expectAgreement(on: Samples.heap(by: &chance, from: bits))
    }
  }

  @Test(arguments: Samples.valid)
  func `recsel reads what we normalise`(source: String) throws {
    let file = RecFile(source)
    let normalised = RecFile(file.normalised())
    try expectAgreement(on: normalised.bytes)
    #expect(normalised.contents == file.contents)
  }

  @Test func `recsel reads what we print`() throws {
    let values = [
      "", " ", "\n", "\n\n", "支部", " x", "\tx", "x\n y", "+ x", "# x", "A: x", "x\\y", "一\n\n二\n", "\"x\"",
    ]
    let record = values.map { NewField("A", $0) }
    let expected = [record.map { Pair($0.name, $0.value) }]
    #expect(try Oracle.answer(to: RecFile.printed(record)) == .records(expected))
  }

  @Test(arguments: [
    // CR is text to recsel, NUL the end of a value.
    ("A: x\r\n", [["A=x\r"]]),
    ("A: x\0y\n", [["A=x"]]),
    // After a %rec without type it passes over every other type.
    ("A: x\n\n%rec:\n\nA: y\n\n%rec: T\n\nA: z\n", [["A=x"], ["A=y"]]),
  ])
  func `recsel reads it in its own way`(source: String, expected: [[String]]) throws {
    guard case .records(let records) = try Oracle.answer(to: Array(source.utf8)) else {
      Issue.record("refused")
      return
    }
    #expect(records.map { $0.map { "\($0.name)=\($0.value)" } } == expected)
    #expect(RecFile(source).problems.contains { $0.reason != .extraBlankLine })
  }

  @Test(arguments: ["A: x\r\n\r\nB: y\r\n", "A: x\\\r\ny\r\n", "A: x\r\n", "\r\n"])
  func `recsel refuses lines that end in CR where we only complain`(source: String) throws {
    let isRefused = try Oracle.answer(to: Array(source.utf8)) == .refused
    #expect(isRefused == RecFile(source).problems.contains { $0.isError })
  }

  private func expectAgreement(on bytes: [UInt8]) throws {
    let file = RecFile(bytes)
    let note = text(bytes).debugDescription
    let hasUntyped = file.problems.contains { if case .noType = $0.reason { true } else { false } }
    guard !hasUntyped, !bytes.contains(0xFF) else { return }
    let isRefused = file.problems.contains { $0.isError }
    let answer = try Oracle.answer(to: bytes)
    #expect((answer == .refused) == isRefused, "\(note)")
    guard !isRefused, answer != .refused else { return }
    let records = file.records.filter { !$0.isDescriptor }
    if answer != .severalTypes {
      #expect(answer == .records(records.map(file.pairs)), "\(note)")
    }
    for type in Set(records.compactMap { file.type(of: $0) }) {
      let own = records.filter { file.type(of: $0) == type }.map(file.pairs)
      #expect(try Oracle.answer(to: bytes, type: type) == .records(own), "\(note)")
    }
  }
}

extension RecFile {
  fileprivate func pairs(of record: Record) -> [Pair] {
    fields[record.fields].map { Pair(name(of: $0), value(of: $0)) }
  }
}
