import Testing

@testable import Rec

struct NormalisingTests {
  @Test(arguments: [
    ("", ""),
    ("\n \n", ""),
    ("A:x\nB:\ty\nC: \n", "A: x\nB: y\nC:\n"),
    ("A: x\\\ny\n+z\n+ \n", "A: xy\n+ z\n+\n"),
    ("A: x", "A: x\n"),
    ("\u{FEFF}A: x\r\n+ y\r\n \r\n\r\nB: z\r\n", "A: x\n+ y\n\nB: z\n"),
    (
      "\n\n # h \n\n\n  A: 1\n# c\t\nB: 2\n# d\n\t\n\n# e\nC: 3\n\n# f\n\n",
      "# h\n\nA: 1\n# c\nB: 2\n# d\n\n# e\nC: 3\n\n# f\n"
    ),
    ("A:  two\nB: x \n", "A:  two\nB: x \n"),
    // Not to be held by the profile, so kept.
    ("A:x\\\\\n\nB:y\n", "A:x\\\\\n\nB: y\n"),
    ("A:\0\r\nB:y\r\n", "A:\0\r\nB: y\n"),
    ("A:1\nbad \r\nB:2\n\n\n\n<<<<<<<\nC:3\n\nD:4", "A: 1\nbad \r\nB:2\n\n<<<<<<<\nC:3\n\nD: 4\n"),
  ])
  func `a file is put into our profile`(source: String, expected: String) {
    #expect(text(RecFile(source).normalised()) == expected)
  }

  @Test(arguments: 0..<8)
  func `the records stay what they were`(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<250 {
      let source = Samples.damaged(by: &chance)
      let file = RecFile(source)
      let result = RecFile(file.normalised())
      let note = text(source).debugDescription
      #expect(result.contents == file.contents, "\(note)")
      #expect(result.records.map { result.type(of: $0) } == file.records.map { file.type(of: $0) }, "\(note)")
      #expect(result.normalised() == result.bytes, "\(note)")
      #expect(hashes(in: result) == hashes(in: file), "\(note)")
    }
  }

  private func hashes(in file: RecFile) -> Int {
    file.bytes.count { $0 == .hash }
  }
}
