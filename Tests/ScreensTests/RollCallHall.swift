import Canvas
import Foundation
import Register
import Testing

@testable import Screens

/// A branch with a session to call the roll of.
struct Hall {
  static let id = "20261123-dydh"

  /// The names as the members' file lists them.
  let names: [String]

  /// Lines of a member's record beside the name, for some of them.
  var lines: [String: [String]] = [:]

  /// Lines of the session's record from `Expected` on; by default all are open.
  var marks: [String]
  var state = "计划"
  var kind = "党员大会"
  var earlier: [String] = []

  /// Whether no session was entered yet; then one begins at the branch.
  var isEmpty = false

  init(_ names: [String]) {
    self.names = names
    marks = [
      "Expected: \(names.count)", "Voters: \(names.count)", "Unmarked: \(names.joined(separator: " "))",
    ]
  }

  var meetings: String {
    if isEmpty { return "" }
    let session =
      ["Id: \(Hall.id)", "Kind: \(kind)", "Date: 2026-11-23", "State: \(state)", "Title: 第四季度党员大会"] + marks
    return (["%rec: Meeting"] + earlier + [session.joined(separator: "\n")]).joined(separator: "\n\n") + "\n"
  }

  private var members: String {
    let records = names.map { name in
      let own = lines[name] ?? ["Full: 2010-07-01"]
      return (["Name: \(name)", "Joined: 2009-07-01", "From: 2020-01-01", "DuesClass: 离退休"] + own)
        .joined(separator: "\n")
    }
    return (["%rec: Member"] + records).joined(separator: "\n\n") + "\n"
  }

  private var branch: String {
    """
    %rec: Branch

    Code: ZB001
    Name: 云杉里社区第一支部
    Parent: DW01
    Kind: 社区
    Form: 普通
    Founded: 2020-01-01

    %rec: Post

    Post: 书记
    Holder: \(names[0])
    From: 2021-03-15

    """
  }

  /// A person at the roll call of the session, which is held on 2026-11-23.
  func visit(on day: String = "2026-11-24", size: String = "80x24", language: String = "zh-Hans") throws
    -> Visit
  {
    let files = ["branch.rec": branch, "members.rec": members, "2026/meetings.rec": meetings]
    var visit = try Visit(files, on: day, size: size, language: language)
    if isEmpty { return visit }
    visit.go(.rollCall(RollCall(Hall.id, of: "ZB001", year: 2026, visit.world)))
    return visit
  }
}

extension Hall {
  /// Sixteen members, one of them on probation and one on whom no hard demand is made; two sessions before this one.
  static var sixteen: Hall {
    var hall = Hall([
      "何秋实", "曾小满", "单雨禾", "欧阳知秋", "仇百川", "沈知行", "程小雪", "卢星野", "陆青山", "宋晚晴", "周望舒", "梁麦田", "查松涛",
      "谷雨晴", "尉迟明月", "林晚",
    ])
    hall.lines = ["谷雨晴": [], "林晚": ["Full: 2010-07-01", "Exempt: 2024-01-01 年老 何秋实 2026-12-31"]]
    let expected = hall.names.dropLast().joined(separator: " ")
    hall.marks = ["Expected: 15", "Voters: 15", "Unmarked: \(expected)", "Exempt: 林晚"]
    hall.earlier = [
      """
      Id: 20260315-dydh
      Kind: 党员大会
      Date: 2026-03-15
      State: 已开
      Title: 第一季度党员大会
      Observer: 江心月
      Leave: 仇百川 住院 何秋实
      Leave: 梁麦田 在外务工 曾小满
      """,
      """
      Id: 20260620-dydh
      Kind: 党员大会
      Date: 2026-06-20
      State: 已开
      Title: 第二季度党员大会
      Observer: 苏长亭
      Leave: 宋晚晴 照看孙辈 何秋实
      """,
    ]
    return hall
  }

  /// Fifty members, among them polyphones, double surnames and some with the same initials.
  static let fifty = Hall([
    "何秋实", "曾小满", "单雨禾", "欧阳知秋", "仇百川", "沈知行", "程小雪", "卢星野", "陆青山", "宋晚晴", "周望舒", "梁麦田", "查松涛",
    "谷雨晴", "尉迟明月", "林晚", "阿依夏·麦麦提", "解春生", "盖长河", "覃家和", "江心月", "苏长亭", "苏常青", "万俟云起", "乐平川",
    "长孙无忧", "施语涵", "史雅海", "任晓舟", "区大川", "翟一鸣", "缪向晚", "田小禾", "贺兰山月", "冼玉清和", "方知远", "钟鼓楼",
    "康庄", "路遥知", "时雨来", "秋叶红", "白露凝", "霍去疾", "邓桥西", "丁若水", "高原蓝", "金谷丰", "罗浮生", "麦浪黄", "年有余",
  ])
}

extension Visit {
  var roll: RollCall? { model.stack.front.page as? RollCall }

  /// The name with `>` before it.
  var selected: String? { roll?.listing.selected }

  /// What stands against a name on the screen.
  func marks(of name: String) -> [Mark] { roll?.sheet?.row(name)?.marks ?? [] }

  /// The lines of the session's record that hold marks, as they stand in the file.
  var marked: [String] {
    let fields = ["State", "Expected", "Voters", "Leave"] + Mark.allCases.map(\.rawValue)
    let record = (files["2026/meetings.rec"] ?? "").components(separatedBy: "\n\n").first {
      $0.contains(Hall.id)
    }
    return (record ?? "").split(separator: "\n").map(String.init)
      .filter { line in fields.contains { line.hasPrefix("\($0): ") } }
  }

  /// Types initials until the person is on top, and answers how many keys that took; the rest of the way is ↓.
  mutating func find(_ name: String, _ initials: String) -> Int {
    var keys = 0
    for letter in initials {
      type(String(letter))
      keys += 1
      if selected == name { return keys }
    }
    while selected != name, keys < 20 {
      press("Down")
      keys += 1
    }
    return keys
  }

  /// The numbers below the list.
  var counts: [String] {
    let narrow = model.size.columns < 72 || model.size.rows < 14
    return Array(text[(model.size.rows - (narrow ? 3 : 4))..<(model.size.rows - 2)])
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
