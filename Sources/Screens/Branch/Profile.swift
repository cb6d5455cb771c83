import Canvas
import Checkup
import Register

/// What a branch is, in lines to read.
struct Profile {
  private let code: String
  private let world: World

  init(_ code: String, _ world: World) {
    self.code = code
    self.world = world
  }

  /// One line: secretary, members, voters, end of term, findings.
  func drawHead(on frame: inout Frame, in line: Rect) {
    guard let book = world.books[code] else { return }
    let day = world.day
    let secretary = book.posts(on: day).first { $0.office == .secretary }.map { book.names[$0.holder] }
    let full = book.fullMembers(on: day).count
    let facts = [
      "secretary": secretary ?? world.texts("profile.none"), "full": "\(full)",
      "probation": "\(book.members(on: day).count - full)", "voters": "\(book.voters(on: day).count)",
      "end": book.term(on: day)?.end.description ?? world.texts("profile.none"),
      "findings": "\(world.entry(code)?.findings.count ?? 0)",
    ]
    frame.put(world.texts("profile.head", facts), row: line.row, column: 1, width: line.size.columns - 2)
  }

  /// Label and value of every fact.
  var lines: [(label: String, value: String)] {
    guard let book = world.books[code], let branch = book.branch else { return [] }
    let day = world.day
    let above = world.directory.line(above: branch.parent).map(\.name).reversed().joined(separator: " > ")
    var lines: [(String, String)] = [
      (label("Code"), branch.code), (label("Name"), branch.name),
      (label("Parent"), above.isEmpty ? branch.parent : above),
      (label("Kind"), "\(world.word(branch.kind.rawValue)) \(world.word(branch.form.rawValue))"),
      (label("Founded"), branch.founded.description),
    ]
    if let level = branch.level { lines.append((label("Level"), world.word(level.rawValue))) }
    if let themeDay = branch.themeDay { lines.append((label("ThemeDay"), "\(themeDay)")) }
    if let term = book.term(on: day) {
      lines.append((world.texts("profile.term"), "\(term.elected) - \(term.end)"))
    }
    lines += book.posts(on: day).map {
      (world.word($0.office.rawValue), "\(book.names[$0.holder])  \($0.from) -")
    }
    lines += book.groups(on: day).map { group in
      let count = book.circle(of: .group, group: group.name, on: day).count
      return (
        group.name, world.texts("profile.group", ["leader": book.names[group.leader], "count": "\(count)"])
      )
    }
    lines += branch.notes.map { (label("Note"), $0) }
    return lines
  }

  func draw(_ listing: Listing<Int>, on frame: inout Frame, in area: Rect) {
    let lines = lines
    for (row, place) in zip(area.rows, listing.window(height: area.size.rows)) where place < lines.count {
      let isSelected = place == listing.selectedIndex
      frame.put(isSelected ? ">" : " ", row: row, column: 0)
      frame.put(lines[place].label, row: row, column: 2, width: 14, align: .right, style: .faint)
      frame.put(lines[place].value, row: row, column: 18, width: max(0, area.size.columns - 19))
      if isSelected { frame.cursor = Position(row: row, column: 0) }
    }
  }

  private func label(_ field: String) -> String { world.label(Branch.type, field) }
}
