package import Canvas
import Register

/// What stands around every screen: the path above, the message and the function keys below.
package enum Chrome {
  /// The smallest window that anything is drawn in.
  static let least = Size(rows: 10, columns: 40)

  /// The room of the screen itself: all rows but the path's, the message's and the footer's.
  static func body(of size: Size) -> Rect {
    Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
  }

  static func paletteArea(of size: Size) -> Rect {
    Rect(row: 2, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
  }

  /// The palette's rows without its border, its field and its titles.
  static func paletteHeight(of size: Size) -> Int { max(1, paletteArea(of: size).size.rows - 4) }

  /// Draws everything.
  package static func draw(_ model: Model) -> Frame {
    var frame = Frame(model.size)
    guard model.size.rows >= least.rows, model.size.columns >= least.columns else {
      frame.put(model.world.texts("window.small"), row: 0, column: 0)
      frame.cursor = Position(row: 0, column: 0)
      return frame
    }
    let page = model.stack.front.page
    page.draw(on: &frame, in: body(of: model.size), model.world)
    drawPath(of: page, on: &frame, model.world)
    drawMessage(model, page, on: &frame)
    footer(model).draw(
      on: &frame, in: Rect(row: model.size.rows - 1, column: 0, rows: 1, columns: model.size.columns))
    drawOver(model, on: &frame)
    return frame
  }

  /// Where a question stands: on the message row, and as many rows above as it takes.
  static func questionArea(_ question: Question<Asked.Answer>, _ size: Size) -> Rect {
    let rows = question.rows(width: size.columns - 2)
    return Rect(row: size.rows - 1 - rows, column: 1, rows: rows, columns: size.columns - 2)
  }

  private static func drawPath(of page: any Page, on frame: inout Frame, _ world: World) {
    let width = frame.size.columns
    let corner = page.corner(world, width: width)
    let room = width - corner.cells - 3
    var shown = page.path(world)
    while shown.count > 1, shown.joined(separator: " > ").cells > room { shown.removeFirst() }
    frame.fill(Rect(row: 0, column: 0, rows: 1, columns: width), style: .title)
    frame.put(shown.joined(separator: " > "), row: 0, column: 1, width: max(0, room), style: .title)
    frame.put(corner, row: 0, column: width - corner.cells - 1, style: .title)
  }

  private static func drawMessage(_ model: Model, _ page: any Page, on frame: inout Frame) {
    let row = model.size.rows - 2
    if let remark = model.remark {
      frame.put(
        remark.text, row: row, column: 1, width: model.size.columns - 2,
        style: remark.isTrouble ? [.error, .bold] : [])
    } else {
      frame.put(page.legend(model.world), row: row, column: 1, width: model.size.columns - 2, style: .faint)
    }
  }

  private static func drawOver(_ model: Model, on frame: inout Frame) {
    let texts = model.world.texts
    switch model.over {
    case .palette(let palette):
      let table = Table(
        [
          Column(texts("palette.command"), .text(least: 16), importance: 3),
          Column(texts("palette.keys"), .whole(10), importance: 1),
          Column(texts("palette.refusal"), .text(least: 10), importance: 0),
        ], empty: texts("palette.nothing"))
      palette.draw(on: &frame, in: paletteArea(of: model.size), title: texts("palette.title"), table: table)
    case .question(let asked):
      asked.question.draw(on: &frame, in: questionArea(asked.question, model.size))
    case nil: break
    }
  }
}

extension Chrome {
  private static let keys = 1...10

  /// The function keys with what they do here.
  static func footer(_ model: Model) -> Footer {
    let texts = model.world.texts
    return Footer(
      keys.map { number in
        guard let command = command(ofSlot: number - 1, model) else {
          return Footer.Slot("F\(number)", texts("label.none.\(number)"), canRun: false)
        }
        return Footer.Slot("F\(number)", command.label(texts), canRun: command.refusal(model) == nil)
      })
  }

  static func command(ofSlot slot: Int, _ model: Model) -> Command? {
    Command.command(for: .key(Key(.function(slot + 1))), at: model.stack.front.spot, inField: false)
  }
}
