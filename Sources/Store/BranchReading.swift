package import Register

/// Every record file of one branch as it was read in one go.
package struct BranchFiles: Sendable {
  /// In byte order of their paths.
  package let files: [Loaded]

  /// The year folders, in order.
  package let years: [Int]

  /// What could not be opened or read; the rest is there all the same.
  package let troubles: [Trouble]

  /// The files as a book reads them.
  package var sources: [Source] {
    files.map { Source(path: "\($0.path)", year: $0.path.year, bytes: $0.bytes) }
  }
}

extension OpenRegister {
  /// Reads all record files of a branch but its histories, which nobody is judged by; each folder is opened once.
  package func branch(_ code: String) throws(Trouble) -> BranchFiles {
    let folder = try reach(["branches", code])
    var harvest = Harvest(names: ["branches", code])
    var years: [Int] = []
    for entry in try folder.entries().sorted(by: { $0.name.precedesInBytes($1.name) }) {
      if entry.kind == .folder, entry.isText, NameFault.inYear(entry.name) == nil, let year = Int(entry.name)
      {
        years.append(year)
        harvest.take(year: entry.name, in: folder)
      } else {
        harvest.take(entry, in: folder, under: [])
      }
    }
    return BranchFiles(files: harvest.files, years: years, troubles: harvest.troubles)
  }
}

/// Files being gathered from a branch's folders.
private struct Harvest {
  let names: [String]
  var files: [Loaded] = []
  var troubles: [Trouble] = []

  mutating func take(year: String, in branch: borrowing Folder) {
    do throws(Trouble) {
      let folder = try branch.folder(year)
      for entry in try folder.entries().sorted(by: { $0.name.precedesInBytes($1.name) }) {
        take(entry, in: folder, under: [year])
      }
    } catch {
      troubles.append(error)
    }
  }

  /// Reads the entry if it is a record file; links and special files are told of, never followed.
  mutating func take(_ entry: Entry, in folder: borrowing Folder, under: [String]) {
    guard entry.kind != .folder, entry.isText, NameFault.inRecordFile(entry.name) == nil,
      entry.name != History.fileName
    else { return }
    do throws(Trouble) {
      let contents = try folder.read(entry.name)
      let path = RegisterPath(checked: names + under + [entry.name])
      files.append(Loaded(path: path, bytes: contents.bytes, signature: contents.status.signature))
    } catch {
      troubles.append(error)
    }
  }
}

extension RegisterPath {
  /// The year folder the file lies in.
  package var year: Int? { names.count == 4 && names[0] == "branches" ? Int(names[2]) : nil }
}
