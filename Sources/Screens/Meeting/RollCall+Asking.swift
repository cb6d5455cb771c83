import Canvas
import Register

extension RollCall {
  mutating func askReason(of name: String, _ world: World) -> [Step] {
    ask(.reason(of: name), memory(world)?.reasons(of: name) ?? [], world)
  }

  mutating func askObservers(_ world: World) -> [Step] {
    guard let sheet else { return [] }
    if let refusal = sheet.refusal { return say(world, refusal) }
    return ask(.observers, memory(world)?.observers(besides: sheet.rows.map(\.name)) ?? [], world)
  }

  private mutating func ask(_ wish: RollCallQuestion.Wish, _ choices: [String], _ world: World) -> [Step] {
    question = RollCallQuestion(wish, choices, world.pinyin)
    return []
  }

  private func memory(_ world: World) -> RollCallMemory? { world.books[branch].map { RollCallMemory($0) } }

  /// Takes an event while something is asked.
  mutating func ask(_ event: Event, _ world: World) -> [Step]? {
    guard var asked = question else { return nil }
    let answer = asked.handle(event)
    question = asked
    switch answer {
    case .ignored: return nil
    case .open: return []
    case .cancelled: return cancel(asked.wish, world)
    case .given(let text):
      question = nil
      return take(text, for: asked.wish, world)
    }
  }

  /// Esc: from who allowed it back to why, else back to the names without a mark.
  private mutating func cancel(_ wish: RollCallQuestion.Wish, _ world: World) -> [Step] {
    question = nil
    switch wish {
    case .approver(let name, _): return askReason(of: name, world)
    case .reason(let name): return say(world, "roll.not-marked", ["name": name])
    case .observers: return []
    }
  }

  private mutating func take(_ text: String, for wish: RollCallQuestion.Wish, _ world: World) -> [Step] {
    switch wish {
    case .reason(let name):
      // The words of a leave line are told apart by blanks, so a reason and a name hold none.
      let reason = text.words.joined(separator: "，")
      guard !reason.isEmpty else { return markLeave(of: name, reason: "", approver: "", world) }
      let choices = sheet.flatMap { sheet in memory(world)?.approvers(besides: name, on: sheet.date) } ?? []
      return ask(.approver(of: name, reason: reason), choices, world)
    case .approver(let name, let reason):
      return markLeave(of: name, reason: reason, approver: text.words.joined(), world)
    case .observers: return add(observers: text.names, world)
    }
  }

  private mutating func add(observers names: [String], _ world: World) -> [Step] {
    if let known = names.first(where: { sheet?.holds($0) == true }) {
      return say(world, "roll.on-list", ["name": known])
    }
    guard !names.isEmpty, let book = world.books[branch] else { return [] }
    sheet?.add(observers: names, book)
    takeNames(world)
    return write(world.texts("roll.observing", ["names": names.joined(separator: "、")]), world)
  }
}

extension String {
  /// The names in a list of them, each once.
  fileprivate var names: [String] {
    var seen: Set<String> = []
    return split { $0.isWhitespace || "、，,；;".contains($0) }.map(String.init).filter {
      seen.insert($0).inserted
    }
  }
}
