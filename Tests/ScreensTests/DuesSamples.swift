import Foundation
import Register
import Testing

@testable import Screens

/// The branch that tests of the dues are about, on 2026-11-23.
enum DuesSample {
  static let members = """
    %rec: Member

    \(member("何秋实"))

    \(member("单雨禾", duesClass: "无收入"))

    \(member("仇百川", duesClass: "无固定收入", "Quarterly: 2026-01-01 支委会"))

    \(member("阿依夏·麦麦提", duesClass: "工资"))

    \(member("宋晚晴", duesClass: "减免"))

    \(member("梁麦田", "To: 2026-03-01", "Left: 转出"))

    """

  private static func member(_ name: String, duesClass: String = "离退休", _ lines: String...) -> String {
    let stay = lines.filter { !$0.hasPrefix("Quarterly") }
    let head = ["Name: \(name)", "Joined: 2009-07-01", "Full: 2010-07-01", "From: 2020-01-01"]
    return (head + stay + ["DuesClass: \(duesClass)"] + lines.filter { $0.hasPrefix("Quarterly") })
      .joined(separator: "\n")
  }

  static let assessments = """
    %rec: Assessment

    Member: 何秋实
    From: 2026-01
    Class: 离退休
    Base: 3250.00
    Monthly: 16.25

    Member: 单雨禾
    From: 2026-01
    Class: 无收入
    Monthly: 0.20

    Member: 仇百川
    From: 2026-01
    Class: 无固定收入
    Base: 4200.00
    Monthly: 42.00

    Member: 宋晚晴
    From: 2026-01
    Class: 减免
    Monthly: 0.00

    Member: 梁麦田
    From: 2026-01
    Class: 离退休
    Base: 5000.00
    Monthly: 25.00

    """

  static let dues: String = {
    let months = (1...10).map { month in
      let day = "2026-\(month < 10 ? "0" : "")\(month)"
      var lines = ["Month: \(day)", "Paid: 何秋实 16.25 \(day)-09"]
      if month == 3 { lines[1] = "Paid: 何秋实 16.25 2026-04-02 女儿代交" }
      if month == 5 { lines[1] = "Paid: 何秋实 10.00 2026-05-09" }
      if month < 8 { lines.append("Paid: 单雨禾 0.20 \(day)-09") }
      if month < 10 { lines.append("Paid: 仇百川 42.00 2026-0\((month + 2) / 3 * 3)-15") }
      if month == 1 || month == 2 { lines.append("Paid: 梁麦田 25.00 \(day)-10") }
      if month == 10 { lines.append("Exempt: 单雨禾 大病，街道党工委批准") }
      if month == 6 { lines.append("Sent: 300.00 2026-07-01") }
      return lines.joined(separator: "\n")
    }
    return (["%rec: DuesMonth"] + months).joined(separator: "\n\n") + "\n"
  }()

  static let files = [
    "branch.rec": MeetingSample.branch, "members.rec": members, "2026/assessments.rec": assessments,
    "2026/dues.rec": dues,
  ]

  static func visit(
    _ changed: [String: String] = [:], size: String = "80x24", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try Visit(
      files.merging(changed) { $1 }, on: "2026-11-23", size: size, language: language)
    visit.press("5")
    return visit
  }

  /// A branch of thirty, all assessed, none of whom paid for November yet.
  static func thirty() throws -> Visit {
    let names = Array(Hall.fifty.names.prefix(30))
    let assessments = names.map { "Member: \($0)\nFrom: 2026-01\nClass: 离退休\nMonthly: 16.25" }
    let months = (1...10).map { month in
      let day = "2026-\(month < 10 ? "0" : "")\(month)"
      return (["Month: \(day)"] + names.map { "Paid: \($0) 16.25 \(day)-09" }).joined(separator: "\n")
    }
    return try visit([
      "members.rec": (["%rec: Member"] + names.map { member($0) }).joined(separator: "\n\n") + "\n",
      "2026/assessments.rec": (["%rec: Assessment"] + assessments).joined(separator: "\n\n") + "\n",
      "2026/dues.rec": heading + "\n" + months.joined(separator: "\n\n") + "\n",
    ])
  }

  /// How a file of dues begins.
  static var heading: String {
    Shipped.schemas.first { $0.fileName == "dues.rec" }.map { String(decoding: $0.heading, as: UTF8.self) }
      ?? ""
  }
}

extension Visit {
  /// The lines of a month's record, without the line of the month.
  func dues(of month: String) -> [String] {
    let records = (files["2026/dues.rec"] ?? "").components(separatedBy: "\n\n")
    let record = records.first { $0.contains("Month: \(month)") } ?? ""
    return record.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("Month") }
  }

  /// The rows of the members as they are shown.
  var duesRows: [String] { Array(text[3...8]) }

  /// Presses a key that is typed in the palette: what the command is called, then Enter.
  mutating func command(_ name: String) {
    press("F2")
    type(name)
    press("Enter")
  }
}
