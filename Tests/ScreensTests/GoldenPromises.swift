import Canvas
import Foundation
import Testing

@testable import Screens

/// What holds for every golden frame beside its looks.
extension Visit {
  /// What a terminal could not show, or shows differently from others (requirements 3, 4 and 18).
  var disputes: [String] {
    let frame = frame
    // The middle dot of a member's name is theirs.
    let disputed = Set(frame.text().joined()).filter { $0.narrowTwin != $0 && $0 != "·" }
    return frame.faults + disputed.map { "\($0) is as wide as the terminal likes" }
  }

  /// Clicks that do something else than what they hit (requirement 17).
  ///
  /// A few in each row, other ones in the next; `MEASURE=1` clicks at every cell.
  var strayClicks: [String] {
    let step = ProcessInfo.processInfo.environment["MEASURE"] == nil ? 13 : 1
    return (0..<model.size.rows).flatMap { row in
      var seen: Stack?
      return stride(from: row * 5 % step, to: model.size.columns, by: step).compactMap { column -> String? in
        var clicked = self
        clicked.click(row, column)
        let (isSame, isSeen) = (clicked.isWhere(self), clicked.model.stack == seen)
        seen = clicked.model.stack
        if row == model.size.rows - 1, model.over == nil { return strayFooterClick(clicked, at: column) }
        if isSame || isSeen { return nil }
        return stray(clicked, row: row, column: column)
      }
    }
  }

  private func isWhere(_ other: Visit) -> Bool {
    model.stack == other.model.stack && model.over == other.model.over && effects.count == other.effects.count
  }

  /// A key of the footer does what the key does; beside them is nothing.
  private func strayFooterClick(_ clicked: Visit, at column: Int) -> String? {
    let slot = column / Footer.width * Footer.width
    let cells = frame.row(model.size.rows - 1).dropFirst(slot).prefix(Footer.width)
    let digits = cells.dropFirst().prefix(2).compactMap { cell -> Character? in
      guard case .character(let letter) = cell.content, letter.isNumber, letter.isASCII else { return nil }
      return letter
    }
    var pressed = self
    if !digits.isEmpty, cells.count == Footer.width { pressed.press("F" + String(digits)) }
    let saysThat = digits.isEmpty || clicked.model.remark == pressed.model.remark
    let isThat = clicked.isWhere(pressed) && saysThat
    return isThat ? nil : "the footer at \(column) is not \(String(digits))"
  }

  /// What was clicked is marked or has the cursor; what opens was chosen before, or is a tab or title on top.
  private func stray(_ clicked: Visit, row: Int, column: Int) -> String? {
    let (before, after) = (frame, clicked.frame)
    if let fault = after.faults.first { return "\(row),\(column): \(fault)" }
    if model.over != nil {
      let isAnswer = !before.isBlank(row: row, from: column - 2, to: column + 2)
      return isAnswer ? nil : "\(row),\(column): an answer where none is"
    }
    if row == before.cursor?.row || row <= Self.topRows { return nil }
    if clicked.spot != spot || clicked.model.over != nil || clicked.effects.count > effects.count {
      return "\(row),\(column): opens \(clicked.spot) unchosen"
    }
    // Below the end of a text its last line is meant.
    let isBelowText = before.isBlank(row: row, from: 0, to: column)
    let isMarked = after.cursor?.row == row || before.row(row) != after.row(row) || isBelowText
    let isScrolled = after.cursor.map { words(before, row) == words(after, $0.row) } ?? false
    // The sentences below a field belong to the field, which wrap and scroll in a small window.
    let reach = before.size.rows < 12 ? 4 : 1
    let isSentence = after.cursor.map { (1...reach).contains(row - $0.row) } ?? false
    return isMarked || isScrolled || isSentence ? nil : "\(row),\(column): \(after.cursor?.row ?? -1)"
  }

  private func words(_ frame: Frame, _ row: Int) -> [Substring] {
    frame.text()[row].split { " >[]".contains($0) }
  }

  /// Rows that may hold tabs, chips, steps and titles of columns.
  private static let topRows = 3
}

extension Frame {
  /// Whether nothing stands in a row between two columns.
  fileprivate func isBlank(row: Int, from first: Int, to last: Int) -> Bool {
    (max(0, first)..<max(0, min(size.columns, last + 1))).allSatisfy {
      self[row, $0].content == .character(" ")
    }
  }
}
