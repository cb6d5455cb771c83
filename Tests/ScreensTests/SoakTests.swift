import Canvas
import Foundation
import Register
import Testing

@testable import Screens

/// Somebody who does anything at all (requirements 4, 13 and 16).
struct SoakTests {
  /// Forty events from each screen; `MEASURE=10000` for as many.
  private static let count = ProcessInfo.processInfo.environment["MEASURE"].flatMap { Int($0) } ?? 40

  @Test(arguments: Spot.allCases)
  func `nothing that can be typed, pasted, clicked or resized breaks a frame or a file`(spot: Spot) throws {
    var visit = try EverySpot.visit(spot)
    var dice = Dice(UInt64(Spot.allCases.firstIndex(of: spot) ?? 0) + 11)
    for number in 0..<Self.count {
      let event = AnyEvent.thrown(&dice, in: visit.model.size)
      visit.send(event)
      let faults = visit.frame.faults
      #expect(faults == [], "\(event), number \(number), at \(visit.spot)")
      if !faults.isEmpty { return }
      if visit.model.size.rows < 10 || visit.model.size.columns < 40 { visit.resize(80, 24) }
    }
    #expect(visit.book.misreads == [])
    let isHome = visit.goesHome()
    #expect(isHome, "stuck at \(visit.spot)")
  }
}

/// Anything that may come from a terminal.
enum AnyEvent {
  private static let codes: [Key.Code] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .escape, .tab, .backTab,
      .backspace, .delete, .insert,
    ] + (1...12).map { .function($0) } + "acehklruvwyz".map { .control($0) }
  private static let texts = Array("0123456789*@:?/.-_ abcdefghijklmnopqrstuvwxyzNRU何的１ａ，·e\u{301}😀")
  private static let pastes = ["", "一\n二\n三", "q\u{1B}[A", String(repeating: "会议", count: 300)]
  private static let actions: [Mouse.Action] = [
    .press(.left), .press(.left), .press(.left), .press(.right), .wheelUp, .wheelDown, .drag(.left),
    .release(.left),
  ]

  static func thrown(_ dice: inout Dice, in size: Size) -> Event {
    switch Int.random(in: 0..<20, using: &dice) {
    case 0: return .paste(pastes.randomElement(using: &dice) ?? "")
    case 1:
      let columns = Int.random(in: 1...200, using: &dice)
      return .resize(Size(rows: Int.random(in: 1...60, using: &dice), columns: columns))
    case 2...4:
      let row = Int.random(in: 0...size.rows, using: &dice)
      let place = Position(row: row, column: Int.random(in: 0...size.columns, using: &dice))
      return .mouse(Mouse(actions.randomElement(using: &dice) ?? .wheelUp, at: place))
    case 5...10: return .text(texts.randomElement(using: &dice) ?? " ")
    case 11: return [.unknown, .junk, .notUTF8, .pasteCut].randomElement(using: &dice) ?? .unknown
    default:
      let modifiers: Key.Modifiers = Int.random(in: 0..<6, using: &dice) == 0 ? .shift : []
      return .key(Key(codes.randomElement(using: &dice) ?? .up, modifiers))
    }
  }
}

extension Visit {
  /// Whether Esc, giving up what is not saved, leads to the list of all branches in the end.
  mutating func goesHome() -> Bool {
    for _ in 0..<400 {
      if case .question = model.over { press("y") } else { press("Esc") }
      if spot == "overview", model.over == nil { return true }
    }
    return false
  }
}
