extension TextArea {
  /// The row the caret is shown in.
  var caretRow: TextRow {
    let paragraph = manuscript.paragraphs[caret.paragraph]
    let row = paragraph.row(at: caret.offset)
    let isUpper = isTrailing && row > 0 && paragraph.rows[row] == caret.offset
    return TextRow(paragraph: caret.paragraph, row: isUpper ? row - 1 : row)
  }

  /// The caret in cells from the beginning of its row.
  var caretColumn: Int {
    let start = manuscript.bytes(of: caretRow).lowerBound
    return manuscript.paragraphs[caret.paragraph][start..<caret.offset].cells
  }

  /// The last place in `row` at or before `column`, and whether it is its end.
  func place(in row: TextRow, column: Int) -> (TextPlace, isTrailing: Bool) {
    let bytes = manuscript.bytes(of: row)
    var offset = bytes.lowerBound
    var cells = 0
    for character in manuscript.text(of: row) {
      cells += character.cells
      if cells > column { return (TextPlace(paragraph: row.paragraph, offset: offset), false) }
      offset += character.utf8.count
    }
    return (TextPlace(paragraph: row.paragraph, offset: offset), true)
  }

  /// The place a step from the caret leads to, over the ends of paragraphs too.
  func place(after step: Step) -> TextPlace {
    let text = manuscript.paragraphs[caret.paragraph].text
    if let reach = EditedLine(text, caret: caret.offset).reach(of: step) {
      let offset = reach.lowerBound == caret.offset ? reach.upperBound : reach.lowerBound
      return TextPlace(paragraph: caret.paragraph, offset: offset)
    }
    switch step {
    case .back where caret.paragraph > 0, .wordBack where caret.paragraph > 0:
      let above = manuscript.paragraphs[caret.paragraph - 1]
      return TextPlace(paragraph: caret.paragraph - 1, offset: above.text.utf8.count)
    case .forward where caret.paragraph + 1 < paragraphCount:
      return TextPlace(paragraph: caret.paragraph + 1, offset: 0)
    default: return caret
    }
  }
}
