import ArgumentParser
import Register

/// `zhibu branches`: every branch, one a line.
struct Branches: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "branches", abstract: "列出支部 / list the branches")

  @OptionGroup var options: ListOptions

  func run() async throws {
    let desk = try Desk(options.folder, options.bearings)
    let (texts, day, units) = (desk.texts, desk.day, desk.directory.units)
    let codes = try desk.codes()
    let (_, unread) = await desk.list(codes, as: options.format) { book in
      book.branch.map { [Branches.line($0, in: book, under: units, texts, on: day)] } ?? []
    }
    if unread > 0 { throw ExitCode(3) }
  }

  private static func line(
    _ branch: Branch, in book: Book, under units: [Unit], _ texts: Texts, on day: Day
  ) -> Line {
    let unit = units.first { $0.code == branch.parent }?.name ?? branch.parent
    let (members, full) = (book.members(on: day).count, book.fullMembers(on: day).count)
    let secretary = book.posts(on: day).first { $0.office == .secretary }.map { book.names[$0.holder] }
    var row = Row()
    row.add("code", book.code)
    row.add("name", branch.name)
    row.add("parent", branch.parent)
    row.add("unit", unit)
    row.add("kind", branch.kind.rawValue)
    row.add("form", branch.form.rawValue)
    row.add("level", branch.level?.rawValue)
    row.add("founded", branch.founded.description)
    row.add("dissolved", branch.dissolved?.description)
    row.add("themeDay", branch.themeDay)
    row.add("secretary", secretary)
    row.add("members", members)
    row.add("full", full)
    row.add("groups", book.groups(on: day).count)
    row.add("path", book.path(of: branch.place))
    let counts = texts("list.members", ["members": "\(members)", "full": "\(full)"])
    let led = secretary.map { texts("list.secretary", ["name": $0]) }
    return Line(row, book.code, branch.name, unit, branch.kind.rawValue, counts, led)
  }
}
