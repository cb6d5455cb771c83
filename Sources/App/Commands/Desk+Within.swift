import Checkup
import Register
import Store

/// The draws inside the branches of a round.
extension OpenRegister {
  /// The files of those draws by their names in the round's folder, without the ending.
  func within(_ round: String) throws(Trouble) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try self.files(withinRound: round).names {
      let kind = "within/\(name.dropLast(4))"
      files[kind] = try bytes(of: RegisterPath(round: round, file: kind)).bytes
    }
    return files
  }
}

extension Desk {
  func within(_ round: String, _ branch: String) throws -> DrawWithin? {
    do throws(Trouble) {
      return DrawWithin(round: round, branch: branch, try register.within(round))
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
  }

  /// All draws inside branches of a round, by the branches' codes.
  func within(_ round: String) throws -> [DrawWithin] {
    do throws(Trouble) {
      return DrawWithin.all(round: round, try register.within(round))
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
  }

  /// A round that was drawn and holds.
  func drawnRound(_ name: String) throws -> DrawPast.Round {
    let files = try roundFiles(name)
    guard let draw = files.draw else { throw refusal("draw.not-drawn", ["round": name], exit: 1) }
    let round = DrawPast.Round(
      name: name, frame: try frame(files.frame, name), record: try record(draw, name))
    if case .void(let reason) = round.state {
      throw refusal("draw.void-already", ["round": name, "reason": reason.text], exit: 1)
    }
    return round
  }
}
