import Canvas
import Register

extension MemberList {
  /// What is chosen of the list, and can be clicked on.
  enum Chip { case filter, order }

  /// What is said where nobody is listed.
  var emptiness: String {
    search.isFiltering ? "find.nothing" : filter == .all ? "members.empty" : "members.none"
  }

  /// Opens the card of the selected member.
  mutating func open(_ world: World) -> [Step] {
    closeSearch()
    return listing.selected.map { [.go(.member(MemberPage($0, of: code, world)))] } ?? []
  }

  /// The form of a new member.
  func newMember(_ world: World) -> Screen {
    .record(RecordPage(.new(FieldValues()), in: Ledger(Member.type, of: code, year: nil), world))
  }

  mutating func turnOrder(_ world: World) -> [Step] { sort(by: order.next, world) }

  mutating func turnFilter(_ world: World) -> [Step] {
    choose(filter.next, world)
    return [.say(Remark(world.texts("members.filtered", ["filter": filter.title(world)])))]
  }

  /// The columns that can be sorted by are the name and the day of joining.
  mutating func sort(by column: Int, _ world: World) -> [Step]? {
    switch column {
    case 0: sort(by: order == .strokes ? .pinyin : .strokes, world)
    case 4: sort(by: order == .joined ? .roster : .joined, world)
    default: nil
    }
  }

  private mutating func sort(by order: MemberOrder, _ world: World) -> [Step] {
    choose(order, world)
    return [.say(Remark(world.texts("members.sorted", ["order": order.title(world)])))]
  }
}

extension MemberList {
  func fieldWidth(_ line: Rect) -> Int { line.size.columns < 60 ? 6 : 14 }

  func count(_ world: World) -> String {
    world.texts("members.count", ["shown": "\(listing.rows.count)", "all": "\(all)"])
  }

  /// Where the chips stand between the field and the count, as many as have room there.
  func chips(in line: Rect, _ world: World) -> [(chip: Chip, words: String, columns: Range<Int>)] {
    let end = line.columns.upperBound - count(world).cells - 2
    var column = 1 + world.texts("find.label").cells + fieldWidth(line) + 1
    var places: [(chip: Chip, words: String, columns: Range<Int>)] = []
    for (chip, title) in [(Chip.filter, filter.title(world)), (.order, order.title(world))] {
      let words = "[\(title)]"
      guard column + words.cells <= end else { break }
      places.append((chip, words, column..<column + words.cells))
      column += words.cells + 1
    }
    return places
  }
}
