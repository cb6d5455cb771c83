/// Where the parts of a form stand in a width, before it is scrolled.
struct FormLayout: Hashable {
  /// The rows of one field: itself, then a hint that found no room beside it, then what is wrong with it.
  struct Block: Hashable {
    var row: Int
    var fieldWidth: Int
    var hint: String
    var isHintBeside: Bool
    var errors: [String]

    var rows: Int { 1 + (isHintBeside || hint.isEmpty ? 0 : 1) + errors.count }
  }

  /// A field narrower than this is hard to fill in, so a hint goes below it.
  static let least = 10

  /// Cells for the labels, after the column of `>`.
  let labelWidth: Int
  /// The first cell of the fields.
  let start: Int
  private(set) var blocks: [Block] = []
  /// All rows.
  private(set) var rows = 0

  init<ID>(_ fields: [Field<ID>], width: Int, hints: [String]) {
    labelWidth = min(fields.map(\.label.cells).max() ?? 0, max(4, width / 3))
    start = 1 + labelWidth + 2
    let room = max(1, width - start)
    for (field, hint) in zip(fields, hints) {
      let wanted = min(field.width ?? room, room)
      let beside = room - hint.cells - 1
      let isBeside = !hint.isEmpty && beside >= min(Self.least, wanted)
      let block = Block(
        row: rows,
        fieldWidth: isBeside ? min(wanted, beside) : wanted,
        hint: hint,
        isHintBeside: isBeside,
        errors: field.error.map { $0.wrapped(to: room).map(String.init) } ?? [],
      )
      blocks.append(block)
      rows += block.rows
    }
  }

  /// The first row to show in a room of `height`, so that the field `focus` is seen with what is wrong with it.
  func top(focus: Int, height: Int) -> Int {
    guard rows > height, blocks.indices.contains(focus) else { return 0 }
    let block = blocks[focus]
    let centred = block.row - max(0, height - block.rows) / 2
    return min(max(0, centred), rows - height, block.row)
  }
}
