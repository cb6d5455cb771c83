import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// The sheet of the branch ZB001 in a round without a draw, and what was put right there.
enum SheetHall {
  static let round = "2026Q4"
  static let sheetPath = "inspections/2026Q4/sheets/ZB001.rec"
  static let fixPath = "inspections/2026Q4/rectifications.rec"

  /// Two things to put right, one of them late.
  static let rectifications = """
    %rec: Rectification

    Id: 2026Q4/ZB001/1-1
    Finding: 2026Q4/ZB001/1
    Branch: ZB001
    Owner: 何秋实
    Measure: 补开党员大会
    Due: 2026-09-20
    Issued: 2026-08-21

    Id: 2026Q3/ZB001/1-1
    Finding: 2026Q3/ZB001/1
    Branch: ZB001
    Owner: 曾小满
    Measure: 补登记考勤
    Due: 2026-08-10
    Issued: 2026-07-10

    """

  static let responses = """
    %rec: Response

    Rectification: 2026Q4/ZB001/1-1
    By: 曾小满
    On: 2026-08-20
    Done: 已经补开
    Request: yes

    """

  static func visit(
    _ inspections: [String: String] = [:], files: [String: String] = [:], as person: String = "卢星野",
    on day: String = "2026-08-20", size: String = "80x24", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try Visit(
      MeetingSample.files(then: files), on: day, as: person, size: size, language: language)
    visit.inspections = inspections.mapValues { Array($0.utf8) }
    visit.readInspections()
    return visit
  }

  static func sheet(
    size: String = "80x24", as person: String = "卢星野", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try visit(as: person, size: size, language: language)
    visit.go(.sheet(SheetPage("ZB001", in: round, visit.world)))
    return visit
  }

  static func rectifications(
    as person: String = "卢星野", on day: String = "2026-08-22", size: String = "80x24",
    language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try visit(
      [fixPath: rectifications], files: ["2026/responses.rec": responses], as: person, on: day, size: size,
      language: language)
    visit.press("8")
    return visit
  }
}

extension Visit {
  var sheetPage: SheetPage? { model.stack.front.page as? SheetPage }

  /// The sheet as it stands in its file.
  var sheetFile: String { String(decoding: inspections[SheetHall.sheetPath] ?? [], as: UTF8.self) }

  /// The file of what is to be put right.
  var fixFile: String { String(decoding: inspections[SheetHall.fixPath] ?? [], as: UTF8.self) }

  /// Goes down the sheet to a line.
  mutating func goDown(to row: SheetRow) {
    press("Home")
    for _ in 0..<20 where sheetPage?.front.selected != row { press("Down") }
  }
}
