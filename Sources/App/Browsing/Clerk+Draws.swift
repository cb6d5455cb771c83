import Checkup
import Register
import Screens
import Store

/// The files of spot checks, as the screens want them read and written.
extension Clerk {
  /// Writes a new file of the inspections; a secret one for its writer and his group alone.
  func create(_ path: String, _ bytes: [UInt8], isSecret: Bool = false) -> News {
    do throws(Trouble) {
      let place = try RegisterPath(path)
      if isSecret {
        try register.writeSecret(bytes, at: place, by: holder())
      } else {
        try register.writeNew(bytes, at: place, by: holder())
      }
      return .rounds(rounds(), created: "\(place)")
    } catch {
      return .uncreated(path: path, sentences(error))
    }
  }

  /// Freezes a sealed list with the commitment to a nonce made now, which goes into a new file of its own.
  func seal(_ frame: DrawFrame, nonceFile: String) -> News {
    let path = "inspections/\(frame.round)/frame.rec"
    let place = DrawNonce.place(nonceFile)
    do {
      var sealed = frame
      sealed.commit(to: try DrawNonce.make(at: place, texts))
      let news = create(path, sealed.file(schema: Shipped.bytes(of: "schema/draw-frame.rec")))
      if case .uncreated = news { DrawNonce.discard(at: place) }
      return news
    } catch {
      return .uncreated(path: path, (error as? Refusal)?.sentence ?? "")
    }
  }

  /// Reads a nonce from its file.
  func readNonce(at path: String) -> News {
    do {
      return .nonce(try DrawNonce.read(at: DrawNonce.place(path), DrawWording(texts, Shipped.schemas)))
    } catch {
      return .noNonce((error as? Refusal)?.sentence ?? "")
    }
  }

  /// Adds to what was drawn; a result made known gets the rights its folder gives to files.
  func add(_ addition: DrawRecord.Addition, to round: String) -> News {
    let path = "inspections/\(round)/draw.rec"
    let schema = Shipped.bytes(of: "schema/draw-result.rec")
    do {
      try register.add(to: RegisterPath(round: round, file: "draw"), by: holder()) {
        bytes throws(DrawMisread) in
        try DrawRecord.adding(addition, to: bytes, schema: schema)
      }
    } catch let misread as DrawMisread {
      let words = DrawWording(texts, Shipped.schemas)
      return .uncreated(path: path, misread.problems.map { words($0) }.joined(separator: " "))
    } catch {
      return .uncreated(path: path, (error as? Trouble).map { sentences($0) } ?? "")
    }
    if case .reveal = addition { register.publish(round) }
    return .rounds(rounds(), created: path)
  }

  /// The rounds of spot checks that have a frozen list.
  func rounds() -> [Round] {
    let names = (try? register.rounds().names) ?? []
    return names.compactMap { name in
      guard let frame = try? register.bytes(of: RegisterPath(round: name, file: "frame")) else { return nil }
      do throws(Trouble) {
        let draw = try register.bytesIfAny(of: RegisterPath(round: name, file: "draw"))
        return Round(
          name: name, frame: frame.bytes, draw: draw.signature == nil ? nil : draw.bytes,
          within: (try? register.within(name)) ?? [:])
      } catch {
        return Round(name: name, frame: frame.bytes, draw: nil, isHidden: error.cause == .noPermission)
      }
    }
  }
}
