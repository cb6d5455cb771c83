import Testing

@testable import Rec

struct PrintingTests {
  @Test(arguments: [
    ("党员大会", "A: 党员大会\n"),
    ("", "A:\n"),
    ("一\n二", "A: 一\n+ 二\n"),
    ("一\n\n二", "A: 一\n+\n+ 二\n"),
    ("一\n", "A: 一\n+\n"),
    ("\n一", "A:\n+ 一\n"),
    ("\n", "A:\n+\n"),
    (" 一", "A:  一\n"),
    (" ", "A:  \n"),
    ("\t一", "A: \t一\n"),
    ("x\n y\n \n\tz", "A: x\n+  y\n+  \n+ \tz\n"),
    ("+ x\n# y\n+\nB: z", "A: + x\n+ # y\n+ +\n+ B: z\n"),
    ("x \\ y\n\\z", "A: x \\ y\n+ \\z\n"),
    ("%rec: T", "A: %rec: T\n"),
  ])
  func `a value is printed in our profile and reads back as it was`(value: String, printed: String) throws {
    let bytes = try RecFile.printed([NewField("A", value)])
    #expect(text(bytes) == printed)
    #expect(RecFile(bytes).contents == [[Pair("A", value)]])
  }

  @Test func `a record is printed in the order given`() throws {
    let bytes = try RecFile.printed([NewField("%rec", "Meeting"), NewField("B", "1"), NewField("A", "2")])
    #expect(text(bytes) == "%rec: Meeting\nB: 1\nA: 2\n")
  }

  @Test(arguments: [
    (NewField("A", "x\\"), 1, Unprintable.Reason.endsInBackslash),
    (NewField("A", "x\ny\\\nz"), 2, .endsInBackslash),
    (NewField("A", "x\n\0"), 2, .nul),
    (NewField("A", "x\r\ny"), 1, .carriageReturn),
    (NewField("A", "x\ry"), 1, .carriageReturn),
    (NewField("", "x"), 1, .name),
    (NewField("a", "x"), 1, .name),
    (NewField("A_b", "x"), 1, .name),
    (NewField("A b", "x"), 1, .name),
    (NewField("A:", "x"), 1, .name),
    (NewField("A\n", "x"), 1, .name),
    (NewField("姓名", "x"), 1, .name),
    (NewField("%", "x"), 1, .name),
    (NewField("%%", "x"), 1, .name),
  ])
  func `what rec cannot hold is refused`(field: NewField, line: Int, reason: Unprintable.Reason) {
    #expect(throws: Unprintable(field: field.name, line: line, reason: reason)) {
      try RecFile.printed([NewField("Z", "before"), field])
    }
  }

  @Test(arguments: 0..<4)
  func `any printed record reads back as it was`(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<300 {
      let fields = (0...chance.below(5)).map { _ in
        NewField(chance.pick(["A", "Bc", "D1", "%doc"]), Self.value(by: &chance))
      }
      guard let bytes = try? RecFile.printed(fields) else { continue }
      let file = RecFile(bytes)
      #expect(file.contents == [fields.map { Pair($0.name, $0.value) }])
      #expect(!file.problems.contains { $0.isError })
    }
  }

  private static func value(by chance: inout Chance) -> String {
    let bits = ["\n", " ", "+", "#", "支部", "x", "\\", "\t", ":", "A: ", "%rec: T", "\u{FEFF}", "👪"]
    return (0..<chance.below(8)).map { _ in chance.pick(bits) }.joined()
  }
}
