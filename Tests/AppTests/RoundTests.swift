import Foundation
import Testing

/// A whole round from the frozen list to the notice, and told again from its files alone.
@Suite struct RoundTests {
  /// How many branches, drawn, confirmed and returned: ten of two hundred with `MEASURE` set, fewer day by day.
  private static let size =
    ProcessInfo.processInfo.environment["MEASURE"] == nil
    ? (branches: 24, drawn: 3, confirmed: 8, returned: 2)
    : (branches: 200, drawn: 10, confirmed: 40, returned: 3)

  @Test func `a round is frozen, drawn, visited, put right, accepted by others and posted`() throws {
    let (drawn, confirmed, returned) = (Self.size.drawn, Self.size.confirmed, Self.size.returned)
    let play = try RoundPlay(branches: Self.size.branches)
    try play.draw(drawn)
    #expect(play.drawn.count == drawn && play.drawn.allSatisfy { Set($0.inspectors).count == 2 })
    try play.visit(confirming: confirmed)
    try play.issue()
    #expect(play.issued.count == confirmed)
    try play.putRight(returning: returned)
    try play.post()
    let told = try retold(play)
    #expect(
      told.filter { !$0.hasPrefix("score") } == [
        "drawn \(drawn)", "found \(confirmed + play.dismissed)", "dismissed \(play.dismissed)", "open 0",
        "rectifying 0",
        "requested 0", "accepted \(confirmed)", "returned \(returned)", "posted \(confirmed)",
      ])
    let scores = told.filter { $0.hasPrefix("score") }.map { $0.split(separator: " ") }
    #expect(scores.count == drawn && scores.allSatisfy { $0.count == 4 && $0[2] == $0[3] }, "\(scores)")
    let listed = try play.zhibu("fix", "list", on: "2026-12-20")
    #expect(listed.lines.count == confirmed && listed.lines.allSatisfy { $0.contains("  已验收  ") })
    #expect(
      listed.remarks == [
        "查出\(confirmed + play.dismissed)=排除\(play.dismissed)+待核0+整改0+申请0+验收\(confirmed)  逾期0 退回\(returned)次 再发0"
      ])
    #expect(try play.complaints() == [])
  }

  /// What the script tells of the round as it stands.
  private func retold(_ play: RoundPlay) throws -> [String] {
    let script = play.folder.url("retell.sh")
    try Data(RoundRetold.script.utf8).write(to: script)
    let run = try play.folder.run(
      "/bin/bash", [script.path, RoundPlay.round, play.folder.url("notes").path], in: "reg")
    try #require(run.status == 0, "\(run.errors)")
    return run.lines
  }
}
