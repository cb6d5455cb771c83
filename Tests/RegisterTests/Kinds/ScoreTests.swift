import Testing

@testable import Register

@Suite struct ScoreTests {
  @Test(arguments: [("0", 0), ("14", 140), ("14.5", 145), ("14.0", 140), ("100", 1000), ("999.9", 9999)])
  func `points are read in tenths`(text: String, tenths: Int) {
    #expect(Score(text) == Score(tenths: tenths))
  }

  @Test(arguments: ["", "-1", "1.25", "1.", ".5", "1000", "十", "05", "1,5", "00"])
  func `what is no points is not read`(text: String) {
    #expect(Score(text) == nil)
  }

  @Test(arguments: [(0, "0"), (145, "14.5"), (140, "14")])
  func `points are written as briefly as they can be`(tenths: Int, text: String) {
    #expect(Score(tenths: tenths).description == text)
  }
}
