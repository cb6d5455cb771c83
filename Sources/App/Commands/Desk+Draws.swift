import Checkup
import Register
import Screens
import Store

/// What the commands about draws need of a register.
extension Desk {
  var draws: DrawWording { DrawWording(texts, Shipped.schemas) }

  /// The time of freezing and drawing: the day that counts as today, and the clock.
  var moment: Moment { Moment(day, Clock.now.time) }

  /// The files of every round, by the name of its folder; a round without a list is none.
  func roundFiles(but hidden: Set<String> = []) throws -> [(name: String, frame: [UInt8], draw: [UInt8]?)] {
    do throws(Trouble) {
      var files: [(String, [UInt8], [UInt8]?)] = []
      for name in try register.rounds().names {
        let frame = try register.bytesIfAny(of: RegisterPath(round: name, file: "frame"))
        guard frame.signature != nil else { continue }
        files.append((name, frame.bytes, hidden.contains(name) ? nil : try drawFile(name)))
      }
      return files
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
  }

  /// The rounds there have been; those that are kept from this person are known to be there.
  func rounds() throws -> DrawPast {
    let hidden = (try? register.rounds().names)?.filter { register.hidesDraw(of: $0) } ?? []
    let files = try roundFiles(but: Set(hidden))
    return DrawPast(files, hidden: Set(hidden))
  }

  /// The files of one round, which must be there.
  func roundFiles(_ name: String) throws -> (frame: [UInt8], draw: [UInt8]?) {
    do throws(Trouble) {
      return (try register.bytes(of: RegisterPath(round: name, file: "frame")).bytes, try drawFile(name))
    } catch {
      throw error.cause == .missing
        ? refusal("draw.no-round", ["round": name], exit: 2) : Refusal(sentences(error), exit: 3)
    }
  }

  /// `draw.rec`; nil where there is none, or only the empty one that a crash left.
  private func drawFile(_ name: String) throws(Trouble) -> [UInt8]? {
    let draw = try register.bytesIfAny(of: RegisterPath(round: name, file: "draw"))
    return draw.bytes.isEmpty ? nil : draw.bytes
  }

  /// The frame of a round, or everything that is wrong with its file.
  func frame(_ bytes: [UInt8], _ name: String) throws -> DrawFrame {
    do throws(DrawMisread) {
      return try DrawFrame(reading: bytes)
    } catch {
      throw misread(error, "\(name)/frame.rec")
    }
  }

  /// What was drawn; a list that was given up has nothing of the kind.
  func record(_ bytes: [UInt8], _ name: String) throws -> DrawRecord {
    if let voiding = DrawRecord.Voiding(ofUndrawn: bytes) {
      throw refusal("draw.abandoned", ["round": name, "reason": voiding.reason.text], exit: 1)
    }
    do throws(DrawMisread) {
      return try DrawRecord(reading: bytes)
    } catch {
      throw misread(error, "\(name)/draw.rec")
    }
  }

  func misread(_ misread: DrawMisread, _ file: String) -> Refusal {
    Refusal(misread.problems.map { "\(file): \(draws($0))" }.joined(separator: "\n"), exit: 3)
  }

  /// The rounds there have been, all of which must be readable and none of them secret.
  func past() throws -> DrawPast {
    let past = try rounds()
    if let unread = past.unread.first { throw refusal("draw.round-unread", ["round": unread], exit: 3) }
    if let secret = past.secret.first {
      throw refusal("draw.secret", ["round": secret.frame.round.text], exit: 1)
    }
    return past
  }

  /// The records of all branches. One that cannot be read would be missing from the list unnoticed.
  func branches() throws -> [Branch] {
    try codes().map { code in
      do throws(Trouble) {
        let path = try RegisterPath(branch: code, file: "branch")
        let source = Source(path: "\(path)", bytes: try register.bytes(of: path).bytes)
        if let branch = Book(code: code, sources: [source], years: []).branch { return branch }
      } catch {
        throw Refusal(sentences(error), exit: 3)
      }
      throw refusal("draw.branch-unread", ["code": code], exit: 3)
    }
  }

  /// Says of an argument why it cannot be taken.
  func refused(_ refusal: DrawRefusal) -> Refusal { Refusal(draws(refusal), exit: 2) }
}
