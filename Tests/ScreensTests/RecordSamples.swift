import Foundation
import Register
import Testing

@testable import Screens

/// A branch with a few talks, a plan and a post given twice, and the ways to their books.
enum RecordSample {
  /// Written by hand: a comment, a field nobody knows, blanks of its own.
  static let talks = """
    # 手写的
    %rec: Talk

    Id: 20260310-th-1
    Date: 2026-03-10
    From: 何秋实
    With: 曾小满
    Mood:  平和
    # 第一次
    Occasion: 会前谈心
    Gist: 说了三件事
    + 都记下了

    Id: 20260401-th-1
    Date: 2026-04-01
    From: 曾小满
    With: 陆青山
    Occasion: 家访

    """

  static let plan = """
    %rec: PlanItem

    Id: 202608-ztdr-1
    Month: 2026-08
    Date: 2026-08-25
    Kind: 主题党日
    Title: 到社区服务站

    Id: 202607-zwh-1
    Month: 2026-07
    Kind: 支委会
    Title: 研究主题党日
    Owner: 何秋实

    Id: 202606-dydh-1
    Month: 2026-06
    Kind: 党员大会
    Title: 第二季度党员大会

    """

  static func visit(size: String = "80x24", language: String = "zh-Hans", drafts: BranchDrafts = [:]) throws
    -> Visit
  {
    try Visit(
      MeetingSample.files(then: ["2026/talks.rec": talks, "2026/plan.rec": plan]), size: size,
      drafts: drafts, language: language)
  }

  /// The list of one book.
  static func book(
    _ type: String, year: Int? = 2026, size: String = "80x24", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try visit(size: size, language: language)
    visit.go(.records(RecordsPage(Ledger(type, of: "ZB001", year: year), visit.world)))
    return visit
  }

  /// The form of one record.
  static func form(
    _ type: String, _ key: String, year: Int? = 2026, size: String = "80x24", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try visit(size: size, language: language)
    let ledger = Ledger(type, of: "ZB001", year: year)
    visit.go(.record(RecordPage(.kept(Kept.ID(key: key)), in: ledger, visit.world)))
    return visit
  }
}

extension Visit {
  /// The form in front.
  var sheet: RecordSheet? {
    if case .record(let page) = model.stack.front { page.sheet } else { nil }
  }

  /// The values of the form in front.
  func value(_ field: String) -> [String] { sheet?.values[field] ?? [] }
}
