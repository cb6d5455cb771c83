import Rec

extension Book {
  /// The book as it will be once these edits of it are in its files; one that does not fit is passed over, for its
  /// saving will say so. The book must have been read whole.
  package func after(_ edits: [Edit], _ schemas: [FileSchema]) -> Book {
    let own = edits.filter { $0.branch == code }
    if own.isEmpty { return self }
    var sources = leaves.map { Source(path: $0.path, year: $0.year, bytes: $0.file?.bytes ?? []) }
    for edit in own {
      guard let schema = schemas.first(where: { $0.fileName == edit.fileName }) else { continue }
      let place = sources.firstIndex { $0.name == edit.fileName && $0.year == edit.year }
      let bytes = place.map { sources[$0].bytes } ?? []
      guard let changed = try? edit.applied(to: bytes, schema).bytes else { continue }
      if let place {
        sources[place] = Source(path: sources[place].path, year: edit.year, bytes: changed)
      } else {
        sources.append(Source(path: path(of: edit), year: edit.year, bytes: changed))
      }
    }
    return Book(code: code, sources: sources, years: Array(Set(years + own.compactMap(\.year))))
  }

  /// Where the file lies that an edit is of.
  private func path(of edit: Edit) -> String {
    (["branches", code] + (edit.year.map { ["\($0)"] } ?? []) + [edit.fileName]).joined(separator: "/")
  }
}
