import Canvas
import Checkup
import Register

/// One month's collection to read out or copy: names, amounts, and the sum in figures and in capitals (收据).
struct DuesReceipt: Page {
  let branch: String
  let month: Month
  private var lines: [String] = []
  private var listing = Listing<Int>([])
  private var width = 78

  init(of month: Month, in branch: String, _ world: World) {
    self.month = month
    self.branch = branch
    reload(world)
  }

  var spot: Spot { .duesReceipt }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [
      world.texts("overview"), name.isEmpty ? branch : name, world.texts("spot.dues"),
      world.texts("spot.dues-receipt"),
    ]
  }

  mutating func reload(_ world: World) {
    lines = world.expected(branch).map { text($0, world) } ?? []
    listing.reload(Array(shown.indices))
  }

  /// The lines as they are wrapped.
  private var shown: [String] {
    lines.flatMap { $0.isEmpty ? [""] : $0.wrapped(to: width).map(String.init) }
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows)
    width = area.size.columns - 2
    listing.reload(Array(shown.indices))
  }

  func legend(_ world: World) -> String { world.texts("help.legend") }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let lines = shown
    for (row, place) in zip(area.rows, listing.window(height: area.size.rows)) where place < lines.count {
      let isSelected = place == listing.selectedIndex
      frame.put(
        lines[place], row: row, column: 1, width: area.size.columns - 2, style: isSelected ? .bold : [])
      if isSelected { frame.cursor = Position(row: row, column: 0) }
    }
  }

  static let commands: [Command] = []
}

extension DuesReceipt {
  private func text(_ book: Book, _ world: World) -> [String] {
    let texts = world.texts
    let rows = DuesYear(book, month.year, on: world.day).rows
    let paying = rows.filter { $0.cell(month).paid > .zero }
    let sum = paying.reduce(Money.zero) { $0 + $1.cell(month).paid }
    let width = paying.map(\.member.cells).max() ?? 0
    let words = DuesWords(of: branch, world)
    let names = paying.enumerated().map { place, row in
      let number = "\(place + 1)".padded(to: 3, .right)
      let name = row.member.padded(to: max(10, width))
      let amount = row.cell(month).paid.description.padded(to: 10, .right)
      return "\(number) \(name) \(amount)  \(words.mark(row.cell(month)).text)"
    }
    let open = rows.filter { [.owed, .open, .partly].contains($0.cell(month).state) }.map(\.member)
    let facts = [
      "branch": world.entry(branch)?.name ?? branch, "year": "\(month.year)", "month": "\(month.ofYear)",
      "count": "\(paying.count)", "sum": sum.description, "capitals": sum.capitals,
      "day": world.day.description, "names": texts.list(open),
    ]
    return [texts("dues.receipt.title", facts), ""] + names + [
      "", texts("dues.receipt.sum", facts), texts("dues.receipt.capitals", facts),
      texts(open.isEmpty ? "dues.receipt.all" : "dues.receipt.open", facts), "",
      texts("dues.receipt.signed", facts),
    ]
  }
}
