@testable import Checkup

/// Files of people being developed that are wrong in every way their rules tell of.
extension SentencesTests {
  static let development: [(Written, [String])] = [
    (Developed.written([], applied: "2026-06-10"), ["2026-07-10", "2026-07-11"]),
    (Developed.written(["Talked: 2026-07-13"], applied: "2026-06-10"), ["2026-07-13"]),
    (Developed.written(["Activist: 2026-06-01"]), ["2026-12-01", "2026-12-02"]),
    (Developed.written(["Activist: 2026-06-01", "Candidate: 2026-12-05"]), ["2026-12-31"]),
    (Developed.written(["Candidate: 2026-06-20", "Notice: 2026-06-08 2026-06-09 公告栏"]), ["2026-06-20"]),
    (posted, ["2026-06-20"]),
    (
      Developed.written([
        "Candidate: 2026-06-20", "Preliminary: 2026-07-01", "Mentor: 何秋实", "Leaving: 2026-09-01",
      ]), ["2026-08-01", "2026-08-02"]
    ),
    (
      Developed.written(["Preliminary: 2026-06-01", "Assembly: 2026-07-02", "TrainingDays: 1"]),
      ["2026-09-10", "2026-11-01", "2027-01-03", "2027-06-20", "2027-08-02"]
    ),
    (
      Developed.written(
        ["Activist: 2026-05-20", "Assembly: 2026-07-02", "Trained: 2026-07-03", "TrainingDays: 3"]
          + ["Approved: 2026-10-20", "Conversion: 2027-08-20"]),
      ["2026-11-19", "2026-11-30", "2027-11-19", "2027-12-01"]
    ),
    (
      Developed.written(
        ["Assembly: 2026-07-02", "Approved: 2026-07-10", "Oath: 2026-09-01"]
          + ["Conversion: 2027-07-01", "ConversionApproved: 2027-12-01"]), ["2027-12-01"]
    ),
    (Developed.written(["Assembly: 2026-07-02", "Extended: 6 2027-07-02"]), ["2027-12-20", "2028-01-20"]),
    (Developed.written(["Assembly: 2026-07-02", "Extended: 5 2027-07-02"]), ["2027-08-01"]),
    (
      Developed.written(["Assembly: 2026-07-02", "Extended: 6 2027-07-02", "Extended: 6 2028-01-02"]),
      ["2028-01-02"]
    ),
    (unborn, ["2026-06-20"]),
    (underage, ["2026-06-20"]),
  ]

  private static var posted: Written {
    var written = Developed.written(["Candidate: 2026-06-20", "Notice: 2026-06-08 2026-06-09 公告栏"])
    written.above["holidays.rec"] = "Date: 2026-06-19\nName: 端午节\n"
    return written
  }

  private static var underage: Written {
    Written(["2025/development.rec": Developed.file([]).replacing("1996-04", with: "2008")])
  }

  private static var unborn: Written {
    Written([
      "2025/development.rec": Developed.file(["Activist: 2025-06-01", "Candidate: 2026-06-20"])
        .replacing("Born: 1996-04\n", with: "")
    ])
  }
}
