import Register

extension OpenRegister {
  /// The `history.rec` that keeps the changes of the file at `path`: that of its year, else of the branch's latest
  /// year, else of the folder that is one write right.
  ///
  /// No year folder is ever made for a history: from the first one on, every year of a branch is judged.
  func history(of path: RegisterPath) throws(Trouble) -> RegisterPath {
    if path.year != nil { return RegisterPath(checked: path.folders + [History.fileName]) }
    let right = Array(path.right)
    if right.first == "branches", let latest = try years(of: right[1]).names.last {
      return RegisterPath(checked: right + [latest, History.fileName])
    }
    return RegisterPath(checked: right + [History.fileName])
  }

  /// The last hash of the book before the one at `path`, which is not begun yet: of the latest earlier year that has
  /// one, else of the branch itself.
  func headBefore(_ path: RegisterPath) throws(Trouble) -> String? {
    guard let year = path.year else { return nil }
    let branch = Array(path.right)
    let earlier = try years(of: branch[1]).names.filter { Int($0) ?? year < year }.reversed().map { [$0] }
    for folder in earlier + [[]] {
      let book = try bytesIfAny(of: RegisterPath(checked: branch + folder + [History.fileName]))
      if let head = ChainedFile(book.bytes).head { return head }
    }
    return nil
  }
}
