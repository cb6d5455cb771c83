import Checkup
import Register

/// One book of a branch (台账): the records of a kind, of one year where there is one for each.
struct Ledger: Hashable, Sendable {
  let branch: String
  let type: String

  /// The year folder; nil for the branch's own files.
  let year: Int?

  init(_ type: String, of branch: String, year: Int?) {
    self.type = type
    self.branch = branch
    self.year = year
  }

  /// The same book of another year.
  func turned(to year: Int) -> Ledger {
    self.year == nil ? self : Ledger(type, of: branch, year: year)
  }

  func schema(_ world: World) -> Schema? { world.schema(type) }

  /// The file it lies in: `talks.rec`.
  func fileName(_ world: World) -> String? { file(world)?.fileName }

  private func file(_ world: World) -> FileSchema? {
    world.schemas.first { $0.kinds.contains { $0.type == type } }
  }

  /// That somebody looks at the personal numbers of the record with that key.
  func glance(at key: [Writing.Line], _ world: World) -> Glance? {
    let name = key.map(\.value).joined(separator: " ")
    return fileName(world).map {
      Glance(
        branch: branch, year: year, fileName: $0, type: type, key: key,
        summary: world.texts("phone.seen", ["name": name]))
    }
  }

  /// What the book is called: `谈心谈话`.
  func name(_ world: World) -> String { world.texts.name(ofKind: type, world.schemas) }

  /// The name, and the year it is of.
  func title(_ world: World) -> String {
    year.map { "\(name(world)) \($0)" } ?? name(world)
  }

  /// The words that lead to it, outermost first.
  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [world.texts("overview"), name.isEmpty ? branch : name, title(world)]
  }

  /// The records in it, in the order of the file.
  func records(_ world: World) -> [KeptRecord] {
    guard let book = world.books[branch], let schema = schema(world), let file = file(world) else {
      return []
    }
    return book.kept(schema, in: file, year: year).map(KeptRecord.init)
  }

  func record(_ id: Kept.ID, _ world: World) -> KeptRecord? { records(world).first { $0.id == id } }

  /// Why no record can be added, as a text's id.
  func refusalToAdd(_ world: World) -> String? {
    schema(world)?.shelf?.isSingle == true && !records(world).isEmpty ? "refusal.single" : nil
  }

  /// An edit of this book.
  ///
  /// - Parameter year: the year folder, where the record goes to another one.
  func edit(_ change: Edit.Change, year: Int? = nil, _ summary: String, _ world: World) -> Edit? {
    fileName(world).map {
      Edit(
        branch: branch, year: year ?? self.year, fileName: $0, changes: [change], summary: summary)
    }
  }

  /// All books of a branch in the order they are listed, those of years as of `year`.
  static func all(of branch: String, year: Int, _ world: World) -> [Ledger] {
    let kinds = world.schemas.flatMap(\.kinds).compactMap { kind in kind.shelf.map { (kind.type, $0) } }
    return kinds.sorted { $0.1.order < $1.1.order }.map { type, shelf in
      Ledger(type, of: branch, year: shelf.isYearly ? year : nil)
    }
  }
}

/// A record of any kind as it stands in its file.
struct KeptRecord: Equatable, Sendable {
  let id: Kept.ID

  /// The line of its first field.
  let line: Int
  let values: FieldValues

  init(_ kept: Kept) {
    (id, line, values) = (kept.id, kept.line, FieldValues(kept.fields))
  }
}
