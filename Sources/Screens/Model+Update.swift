package import Canvas
import Register

extension Model {
  /// Takes an event, and answers what is to be done outside.
  package mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      resizePages()
      return []
    case .notUTF8:
      // The one sentence that must be read on a terminal that shows no hanzi.
      say("Your terminal is not UTF-8; set its encoding to UTF-8", isTrouble: true)
      return []
    case .junk, .cursorAt: return []
    default: break
    }
    remark = nil
    let event = footerKey(event) ?? event
    let before = (stack, over)
    let effects = answer(event)
    if effects.isEmpty, remark == nil, over == before.1, stack == before.0 { tellOfNothing(event) }
    return effects
  }

  private mutating func answer(_ event: Event) -> [Effect] {
    if over != nil { return updateOver(event) }
    if case .mouse(let mouse) = event, let effects = updateMouse(mouse) { return effects }
    return run(event)
  }

  private mutating func run(_ event: Event) -> [Effect] {
    let spot = stack.front.spot
    let page = stack.front.page
    if let command = Command.command(for: event, at: spot, inField: page.isTyping) {
      return run(command)
    }
    var changed = page
    if let steps = changed.handle(event, world) {
      stack.front.page = changed
      return take(steps)
    }
    hint(event)
    return []
  }

  mutating func run(_ command: Command) -> [Effect] {
    if let refusal = command.refusal(self) {
      let facts = [
        "command": command.title(world.texts), "why": world.texts(refusal),
        "place": world.texts("spot.\(stack.front.spot.rawValue)"),
      ]
      say(world.texts(refusal == "refusal.here" ? "status.here" : "status.refused", facts))
      return []
    }
    return command.action(&self)
  }

  /// Every key answers: what means nothing here says so.
  private mutating func hint(_ event: Event) {
    switch event {
    case .text: say(world.texts("status.not-a-field"))
    case .paste: say(world.texts("status.paste-nowhere"))
    case .key(let key):
      if case .function(let number) = key.code, world.texts.has("label.none.\(number)") {
        say(world.texts("status.no-such-function", ["label": world.texts("label.none.\(number)")]))
      } else {
        say(world.texts("status.no-such-key"))
      }
    case .unknown: say(world.texts("status.no-such-key"))
    default: break
    }
  }

  /// A key that was taken and left everything as it was says so too: at the end of a list, in an empty field.
  private mutating func tellOfNothing(_ event: Event) {
    switch event.halfWidth {
    case .key(let key):
      switch key.code {
      case .up, .left, .pageUp, .home: say(world.texts("status.at-beginning"))
      case .down, .right, .pageDown, .end: say(world.texts("status.at-end"))
      default: say(world.texts("status.unchanged"))
      }
    case .text("g"), .text("k"): say(world.texts("status.at-beginning"))
    case .text("G"), .text("j"): say(world.texts("status.at-end"))
    case .text, .paste: say(world.texts("status.unchanged"))
    default: break
    }
  }

  mutating func say(_ text: String, isTrouble: Bool = false) { remark = Remark(text, isTrouble: isTrouble) }

  mutating func take(_ steps: [Step]) -> [Effect] {
    var effects: [Effect] = []
    for step in steps {
      switch step {
      case .go(let screen): effects += go(screen)
      case .replace(let screen):
        stack.front = screen
        resizePages()
      case .back: effects += leave()
      case .say(let remark): self.remark = remark
      case .effect(.save(let edit)): effects.append(send(edit))
      case .effect(.insist(let edit)):
        world.sending.append(edit)
        effects.append(.insist(edit))
      case .effect(let effect):
        // What is kept on disk is kept here too, for a screen that is opened again.
        if case .keep(let draft, let text) = effect { world.drafts[draft] = text }
        effects.append(effect)
      case .ask(let asked): over = .question(asked)
      }
    }
    return effects
  }

  /// Sends an edit on its way.
  mutating func send(_ edit: Edit) -> Effect {
    world.sending.append(edit)
    return .save(edit)
  }

  mutating func resizePages() {
    let area = Chrome.body(of: size)
    stack.forEach { $0.page.resize(area) }
    if case .palette(var palette) = over {
      palette.resize(height: Chrome.paletteHeight(of: size))
      over = .palette(palette)
    }
  }
}

extension Model {
  private mutating func updateOver(_ event: Event) -> [Effect] {
    switch over {
    case .palette(var palette):
      let choice = palette.handle(event)
      over = .palette(palette)
      return chosen(choice)
    case .question(var asked):
      var choice = asked.question.handle(event)
      if case .mouse(let mouse) = event, mouse.action == .press(.left) {
        let area = Chrome.questionArea(asked.question, size)
        choice = asked.question.answer(at: mouse.position, in: area).map(Choice.chosen) ?? .open
      }
      over = .question(asked)
      return answered(choice, asked)
    case nil: return []
    }
  }

  private mutating func chosen(_ choice: Choice<String>) -> [Effect] {
    switch choice {
    case .ignored, .open: return []
    case .cancelled:
      over = nil
      return []
    case .refused(let why):
      say(why)
      return []
    case .chosen(let id):
      over = nil
      return Command.command(id, at: stack.front.spot).map { run($0) } ?? []
    }
  }

  private mutating func answered(_ choice: Choice<Asked.Answer>, _ asked: Asked) -> [Effect] {
    switch choice {
    case .ignored, .open, .refused: return []
    case .cancelled, .chosen(.no): over = nil
    case .chosen(.yes):
      over = nil
      return take(asked.yes)
    case .chosen(.save):
      over = nil
      return Command.command("save", at: stack.front.spot).map { run($0) } ?? []
    }
    return []
  }

  /// The key that a press of the left button in the footer is.
  private func footerKey(_ event: Event) -> Event? {
    guard over == nil, case .mouse(let mouse) = event, mouse.action == .press(.left),
      mouse.position.row == size.rows - 1,
      let slot = Chrome.footer(self).slot(at: mouse.position.column, width: size.columns)
    else { return nil }
    return .key(Key(.function(slot + 1)))
  }

  /// A press of the left button in the screen itself; on the message it means nothing.
  private mutating func updateMouse(_ mouse: Mouse) -> [Effect]? {
    guard mouse.action == .press(.left) else { return nil }
    guard mouse.position.row < size.rows - 2 else { return [] }
    var page = stack.front.page
    guard let steps = page.click(mouse.position, in: Chrome.body(of: size), world) else { return [] }
    stack.front.page = page
    return take(steps)
  }
}
