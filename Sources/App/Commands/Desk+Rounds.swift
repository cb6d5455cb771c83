import Checkup
import Register
import Screens
import Store

/// What the commands about sheets and rectifications need of a register.
extension Desk {
  var sheetWords: SheetWording { SheetWording(texts) }

  /// The round's list of inspectors; nil where nothing was drawn.
  func frameIfAny(_ round: String) throws -> DrawFrame? {
    let loaded: Loaded
    do throws(Trouble) {
      loaded = try register.bytesIfAny(of: RegisterPath(round: round, file: "frame"))
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
    return loaded.signature == nil ? nil : try frame(loaded.bytes, round)
  }

  /// The round must be there, with a list or with any file of an inspection.
  func demandRound(_ round: String) throws {
    let known: [String]
    do throws(Trouble) {
      known = try register.rounds().names
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
    guard known.contains(round) else { throw refusal("draw.no-round", ["round": round], exit: 2) }
  }

  /// Saves an edit of a file of a round, or of a branch, as the file is now.
  func save(_ edit: Edit) throws {
    let seen: Loaded
    do throws(Trouble) {
      seen = try register.bytesIfAny(of: RegisterPath(edit))
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
    try save(edit, over: seen)
  }

  /// The rectification of that number, its round, and the branch's book.
  func rectification(_ id: String) throws -> (rectification: Rectification, round: String, book: Book) {
    guard let found = directory.inspections.rectification(id),
      let round = directory.inspections.round(of: found)
    else { throw refusal("fix.none", ["id": id], exit: 2) }
    return (found, round, try book(found.branch).book)
  }
}
