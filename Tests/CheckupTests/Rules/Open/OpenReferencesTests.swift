import Testing

@testable import Checkup

/// REF-1 and REF-2 for the further books.
struct OpenReferencesTests {
  private static let response = "Rectification: 20260201-zg\nBy: 何秋实\nOn: 2026-03-01\nDone: 补了"

  private func written(_ files: [String: String], rectification: String = "20260201-zg") -> Written {
    var written = Written(files)
    written.above["inspections/2026-1/rectifications.rec"] =
      "Id: \(rectification)\nFinding: 1\nBranch: ZB001\nOwner: 何秋实\nMeasure: 补\nDue: 2026-09-01\nIssued: 2026-02-01\n"
    return written
  }

  @Test func `a response names a rectification there is`() throws {
    let files = ["2026/responses.rec": Self.response]

    #expect(try written(files).found("REF-1", on: "2026-04-01") == [])
    #expect(
      try written(files, rectification: "20260201-zg-2").found("REF-1", on: "2026-04-01") == [
        "REF-1 hard violated ZB001 record=20260201-zg 2026-03-01 member=20260201-zg branches/ZB001/2026/responses.rec:1"
      ])
  }

  @Test(arguments: [
    ("disclosures", "Id: 1\nTitle: 一\nKind: 其他", "1"),
    ("reports", "Id: 1\nKind: 报告\nTitle: 一\nTo: 党委", "1"),
    ("expenses", "Id: 1\nDate: 2026-01-01\nAmount: 1.00\nUse: 其他", "1"),
    ("duties", "Id: 1\nGoal: 一\nOwner: 何秋实\nDue: 2026-09-01", "1"),
    ("responses", response, "20260201-zg 2026-03-01"),
  ])
  func `a key stands once in its file`(_ file: String, _ record: String, _ key: String) throws {
    let line = record.split(separator: "\n").count + 2
    let once = written(["2026/\(file).rec": record])
    let twice = written(["2026/\(file).rec": "\(record)\n\n\(record)\n"])

    #expect(try once.found("REF-2", on: "2026-04-01") == [])
    #expect(
      try twice.found("REF-2", on: "2026-04-01") == [
        "REF-2 hard violated ZB001 record=\(key) branches/ZB001/2026/\(file).rec:\(line)"
      ])
  }

  @Test func `what cannot be read in a round is found above the branches`() throws {
    let written = written([:], rectification: "1\nVerdict: 好")

    #expect(
      try written.found("FILE-1", on: "2026-04-01") == [
        "FILE-1 hard violated inspections/2026-1/rectifications.rec:2"
      ])
  }
}
