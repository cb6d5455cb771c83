/// A register opened for reading and saving.
///
/// A value with one owner; a worker that reads beside others opens one of its own at the same `root`.
package struct OpenRegister: ~Copyable {
  /// The register's folder.
  package let root: String

  let folder: Folder

  /// Opens the register at `root`, as `Whereabouts.register(from:)` found it.
  package init(at root: String) throws(Trouble) {
    let folder = try Folder(at: root)
    let mark = Whereabouts.mark
    do throws(Trouble) {
      let status = try folder.status(of: mark)
      guard status.isRegularFile else { throw Trouble(.open, folder.path(of: mark), .notRegularFile) }
    } catch {
      throw error.cause == .missing ? Trouble(.search, root, .noRegister(searched: [root])) : error
    }
    self.root = root
    self.folder = folder
  }

  /// The file system it lies on, for the warning that a lock may not reach colleagues on other machines.
  package var mount: Mount? { Mount(of: folder) }
}

extension OpenRegister {
  /// The codes of all branches that have a folder.
  package func branchCodes() throws(Trouble) -> Listing {
    try listing(["branches"]) { folder throws(Trouble) in
      try folder.list(.folder, at: "branches", fault: NameFault.inCode)
    }
  }

  /// The years a branch has folders for, as four digits, oldest first.
  package func years(of branch: String) throws(Trouble) -> Listing {
    try listing(["branches", branch]) { folder throws(Trouble) in
      try folder.list(.folder, at: "branches/\(branch)", ignoring: .file, fault: NameFault.inYear)
    }
  }

  /// The record files of a branch that belong to no year, or those of one of its years.
  package func files(of branch: String, year: String? = nil) throws(Trouble) -> Listing {
    try recordFiles(in: ["branches", branch] + (year.map { [$0] } ?? []))
  }

  /// The inspection rounds, by the names of their folders.
  package func rounds() throws(Trouble) -> Listing {
    try listing(["inspections"]) { folder throws(Trouble) in
      try folder.list(.folder, at: "inspections", ignoring: .file, fault: NameFault.inName)
    }
  }

  /// The record files of a round, or of its `sheets`.
  package func files(ofRound round: String, sheets: Bool = false) throws(Trouble) -> Listing {
    try recordFiles(in: ["inspections", round] + (sheets ? ["sheets"] : []))
  }

  /// The record files of the draws inside a round's branches.
  package func files(withinRound round: String) throws(Trouble) -> Listing {
    try recordFiles(in: ["inspections", round, "within"])
  }

  private func recordFiles(in names: [String]) throws(Trouble) -> Listing {
    try listing(names) { folder throws(Trouble) in
      try folder.list(
        .file, at: names.joined(separator: "/"), ignoring: .folder, fault: NameFault.inRecordFile)
    }
  }

  /// A folder that nobody has needed yet lists nothing.
  private func listing(
    _ names: [String], _ list: (borrowing Folder) throws(Trouble) -> Listing,
  ) throws(Trouble) -> Listing {
    do throws(Trouble) {
      return try list(reach(names))
    } catch {
      if error.cause == .missing { return Listing(names: [], odd: []) }
      throw error
    }
  }
}

extension OpenRegister {
  /// Opens a folder of the register; the names may come from a command line, so they are checked.
  func reach(_ names: [String]) throws(Trouble) -> Folder {
    for name in names {
      if let fault = NameFault.inName(name) { throw Trouble(.open, name, .badName(fault)) }
    }
    return try folder.folder(names[...])
  }
}
