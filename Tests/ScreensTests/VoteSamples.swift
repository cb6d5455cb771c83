import Register
import Testing

@testable import Screens

/// An assembly at which six of seven voters were: the exempt one came, one was on leave.
enum VoteSample {
  static let id = "20260820-dydh"

  static let assembly = """
    Id: 20260820-dydh
    Kind: 党员大会
    Date: 2026-08-20
    Start: 14:00
    State: 已开
    Title: 第三季度党员大会
    Agenda: 讨论接收单雨禾为正式党员
    Agenda: 通过支部活动室修缮方案
    Expected: 7
    Voters: 6
    Present: 何秋实 曾小满 沈知行 陆青山 单雨禾 仇百川
    Leave: 宋晚晴 住院 何秋实

    """

  /// One vote that passed: four of six there, four for.
  static let votes = """
    %rec: Vote

    Id: 20260820-dydh/1
    Meeting: 20260820-dydh
    Kind: 一般
    Matter: 通过支部活动室修缮方案
    Expected: 6
    Present: 5
    For: 4
    Against: 1
    Abstain: 0
    Result: 通过

    """

  static func files(votes: String? = nil, _ meeting: String = assembly) -> [String: String] {
    MeetingSample.files(meeting, then: votes.map { ["2026/votes.rec": $0] } ?? [:])
  }

  static func visit(
    votes: String? = nil, _ meeting: String = assembly, size: String = "80x24", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try Visit(files(votes: votes, meeting), size: size, language: language)
    visit.go(.votes(VotesPage(id, of: "ZB001", year: 2026, visit.world)))
    return visit
  }
}
