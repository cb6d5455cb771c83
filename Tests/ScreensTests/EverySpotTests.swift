import Canvas
import Foundation
import Register
import Testing

@testable import Screens

/// What is promised of every screen alike (requirements 3, 4, 8, 9, 12, 13, 17 and 18).
struct EverySpotTests {
  /// From smaller than a screen needs to as large as they come, odd and even; all of them with `MEASURE=1`.
  private static let sizes: [(Int, Int)] = {
    if ProcessInfo.processInfo.environment["MEASURE"] != nil {
      return stride(from: 20, through: 200, by: 3).flatMap { width in
        [3, 9, 10, 11, 15, 24, 40, 60].map { (width, $0) }
      }
    }
    return [(20, 3), (40, 9), (39, 10), (40, 10), (41, 11), (57, 24), (81, 24), (119, 14), (200, 60)]
  }()

  @Test(arguments: Spot.allCases, ["zh-Hans", "en"])
  func `no size breaks a character, a border or the cursor`(spot: Spot, language: String) throws {
    var visit = try EverySpot.visit(spot, language: language)
    for over in [false, true] {
      if over { visit.press("F2") }
      for (width, height) in Self.sizes {
        visit.resize(width, height)
        let frame = visit.frame
        #expect(frame.size == Size(rows: height, columns: width))
        #expect(frame.faults == [], "\(width)x\(height)")
      }
    }
  }

  @Test(arguments: Spot.allCases)
  func `after twenty sizes and the smallest one the screen is what it was`(spot: Spot) throws {
    var visit = try EverySpot.visit(spot)
    visit.resize(80, 24)
    let before = visit.frame
    var dice = Dice(7)
    for _ in 0..<20 {
      visit.resize(Int.random(in: 1...200, using: &dice), Int.random(in: 1...60, using: &dice))
      #expect(visit.frame.faults == [])
    }
    visit.resize(1, 1)
    #expect(visit.frame.size == Size(rows: 1, columns: 1))
    visit.resize(80, 24)
    #expect(visit.frame.size == before.size)
    #expect(visit.spot == spot.rawValue)
  }

  @Test(arguments: Spot.allCases)
  func `the palette lists exactly what can be done here`(spot: Spot) throws {
    var visit = try EverySpot.visit(spot)
    visit.press("F2")
    guard case .palette(let palette) = visit.model.over else {
      Issue.record("F2 opens the palette")
      return
    }
    #expect(palette.items.map(\.id) == Command.at(spot).map(\.id))
  }

  @Test(arguments: Spot.allCases, ["zh-Hans", "en"])
  func `the help says what a screen is for and each of its keys`(spot: Spot, language: String) throws {
    var visit = try EverySpot.visit(spot, size: "200x60", language: language)
    visit.press("F1")
    let shown = visit.text.joined(separator: "\n")
    #expect(visit.world.texts.has("help.\(spot.rawValue)"))
    for command in Command.at(spot) {
      #expect(shown.contains(" \(command.shownKeys)"), "\(command.id)")
      #expect(shown.contains(command.title(visit.world.texts)), "\(command.id)")
    }
  }

  @Test(arguments: Spot.allCases)
  func `every key of every command does something or says why not`(spot: Spot) throws {
    let start = try EverySpot.visit(spot)
    let isTyping = start.model.stack.front.page.isTyping
    for command in Command.at(spot) {
      for chord in command.keys {
        let event: Event =
          switch chord {
          case .key(let key): .key(key)
          case .letter(let letter): .text(letter)
          }
        guard Command.command(for: event, at: spot, inField: isTyping)?.id == command.id else { continue }
        var visit = start
        visit.send(event)
        let acts = visit.frame != start.frame || visit.effects.count > start.effects.count
        #expect(acts, "\(command.id) by \(chord)")
        #expect(visit.frame.faults == [], "\(command.id) by \(chord)")
      }
    }
  }

  @Test(arguments: Spot.allCases)
  func `hanzi outside a field change nothing`(spot: Spot) throws {
    var visit = try EverySpot.visit(spot)
    guard !visit.model.stack.front.page.isTyping else { return }
    let before = visit.model.stack
    visit.type("的")
    #expect(visit.model.stack == before)
    #expect(visit.model.remark != nil)
  }

  @Test(arguments: Spot.allCases)
  func `the cursor is shown, and stands at what is chosen`(spot: Spot) throws {
    let visit = try EverySpot.visit(spot)
    let cursor = try #require(visit.frame.cursor)
    let isToBeRead = [.help, .step, .minutes, .explanation, .comparison, .duesReceipt].contains(spot)
    if isToBeRead || visit.model.stack.front.page.isTyping { return }
    let marks = (0...cursor.column).filter { visit.frame[cursor.row, $0].content == .character(">") }
    #expect(!marks.isEmpty, "\(visit.text[cursor.row])")
  }
}
