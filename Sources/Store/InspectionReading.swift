package import Register

/// What the rounds of inspection hold that branches are judged by: draws, rectifications, notices and sheets.
package struct InspectionFiles: Sendable {
  /// By round, in byte order.
  package let files: [Loaded]

  /// What could not be opened or read; the rest is there all the same.
  package let troubles: [Trouble]

  /// The files as a directory reads them.
  package var sources: [Source] { files.map { Source(path: "\($0.path)", bytes: $0.bytes) } }
}

extension OpenRegister {
  /// Reads those files of every round; lists frozen for a draw are left where they are.
  ///
  /// A draw that this person may not read is a sealed one: that is no trouble.
  package func inspections() throws(Trouble) -> InspectionFiles {
    var files: [Loaded] = []
    let troubles = try forEachInspectionFile { files.append($0) }
    return InspectionFiles(files: files, troubles: troubles)
  }

  /// Reads them one after the other, so that only one is held at a time; answers what could not be opened or read.
  package func forEachInspectionFile(_ take: (Loaded) -> Void) throws(Trouble) -> [Trouble] {
    var troubles: [Trouble] = []
    for round in try rounds().names {
      do throws(Trouble) {
        for path in try inspectionPaths(of: round) {
          do throws(Trouble) {
            let file = try bytesIfAny(of: path)
            if file.signature != nil { take(file) }
          } catch {
            if !(error.cause == .noPermission && path.name == "draw.rec") { troubles.append(error) }
          }
        }
      } catch {
        troubles.append(error)
      }
    }
    return troubles
  }

  private func inspectionPaths(of round: String) throws(Trouble) -> [RegisterPath] {
    let sheets = try files(ofRound: round, sheets: true).names
    return ["draw.rec", "notices.rec", "rectifications.rec"].map {
      RegisterPath(checked: ["inspections", round, $0])
    }
      + sheets.map { RegisterPath(checked: ["inspections", round, "sheets", $0]) }
  }
}
