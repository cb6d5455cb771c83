package import Register

/// The books of changes of one branch, or of what stands above the branches, as they were read.
package struct HistoryFiles: Sendable {
  /// The branch's own first, then by year; those that are there.
  package let files: [Loaded]

  /// What could not be read; the rest is there all the same.
  package let troubles: [Trouble]

  /// Puts together what was read.
  package init(files: [Loaded], troubles: [Trouble]) {
    self.files = files
    self.troubles = troubles
  }

  /// All steps, in the order they were written down.
  package var steps: [History.Step] {
    files.flatMap { History.steps(in: Source(path: "\($0.path)", year: $0.path.year, bytes: $0.bytes)) }
  }
}

extension OpenRegister {
  /// Reads the histories of a branch.
  ///
  /// - Parameter latest: how many of its books, counted from the latest; nil for all.
  package func histories(of branch: String, latest: Int? = nil) throws(Trouble) -> HistoryFiles {
    let right = ["branches", branch]
    _ = try reach(right)
    let folders = [[]] + (try years(of: branch).names.map { [$0] })
    return read(folders.suffix(latest ?? folders.count).map { right + $0 })
  }

  /// Reads the histories of the files above the branches and of the inspections.
  package func historiesAboveBranches() -> HistoryFiles { read([[], ["inspections"]]) }

  private func read(_ folders: [[String]]) -> HistoryFiles {
    var (files, troubles): ([Loaded], [Trouble]) = ([], [])
    for folder in folders {
      do throws(Trouble) {
        let file = try bytesIfAny(of: RegisterPath(checked: folder + [History.fileName]))
        if file.signature != nil { files.append(file) }
      } catch {
        troubles.append(error)
      }
    }
    return HistoryFiles(files: files, troubles: troubles)
  }
}

extension RegisterPath {
  /// What people call the book of changes at this path: `ZB001/2026`, `ZB001`; `.` above the branches.
  package var bookName: String {
    let folders = folders.first == "branches" ? folders.dropFirst() : folders
    return folders.isEmpty ? "." : folders.joined(separator: "/")
  }
}
