import Register
import Testing

@testable import Checkup

@Suite struct `Slips for risk` {
  @Test(arguments: [(-1, 1), (0, 1), (1, 2), (2, 2), (3, 4), (5, 4), (6, 8), (90, 8)])
  func `what is open gives slips, by steps`(open: Int, slips: Int) {
    #expect(RiskWeights.slips(forOpen: open) == slips)
  }

  @Test func `the slips are frozen in the list`() throws {
    let branches = ["ZB001", "ZB002", "ZB003"].map {
      Branch(
        code: $0, name: "支部\($0)", parent: "WXP", kind: .community, form: .ordinary,
        founded: Day(number: 12_000))
    }
    var plan = DrawPlan(round: "2026Q4", number: 1, count: .fixed(1), by: "沈知行")
    plan.sources = [DrawPlan.Source(label: "体彩", due: "2026-11-21 21:00")]
    plan.weights = .findings
    plan.open = ["ZB001": 7, "ZB003": 1]
    let frame = try plan.frame(of: branches, after: DrawPast([]), on: moment("2026-11-20 09:00"))
    #expect(frame.entries.map(\.weight) == [8, 1, 2])
    #expect(frame.refusals.isEmpty)
  }
}
