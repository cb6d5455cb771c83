import Canvas
import Register

extension RollCall {
  /// The marks by the digit that makes them.
  static let digits: [(digit: Character, mark: Mark)] = [
    ("1", .present), ("2", .leave), ("3", .absent), ("4", .late), ("5", .remote), ("6", .elsewhere),
    ("0", .unmarked),
  ]

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    guard sheet != nil else { return nil }
    if question != nil { return ask(event, world) }
    switch event {
    case .text(let letter): return type(letter, world)
    case .paste: return edit(event)
    case .key(let key): return press(key, world)
    default: return listing.handle(event) == .ignored ? nil : []
    }
  }

  private mutating func type(_ letter: Character, _ world: World) -> [Step]? {
    let half = letter.halfWidth
    if half == "*" { return markRest(world) }
    // Blanks part words; before the first there is nothing to part.
    if half == " ", field.isEmpty { return say(world, "roll.hint.\(way.rawValue)") }
    guard half.isASCII, half.isNumber, !isNumber else { return edit(.text(letter)) }
    guard let meant = RollCall.digits.first(where: { $0.digit == half })?.mark else {
      return say(world, "roll.no-digit", ["digit": String(half), "marks": world.texts("roll.marks")])
    }
    return mark(meant, world)
  }

  private mutating func press(_ key: Key, _ world: World) -> [Step]? {
    switch key.code {
    case .escape:
      guard !field.isEmpty else { return nil }
      clear()
      return []
    case .enter: return enter(world)
    case .up, .down, .pageUp, .pageDown: return move(key.code)
    case .left, .right, .home, .end: return field.isEmpty ? move(key.code) : edit(.key(key))
    default: return edit(.key(key))
    }
  }

  /// Enter makes the mark that the way is about; among exceptions it only picks the person.
  mutating func enter(_ world: World) -> [Step] {
    if way != .exceptions { return mark(.present, world) }
    guard !field.isEmpty, listing.selected != nil else { return say(world, "roll.hint.exceptions") }
    clear()
    return say(world, "roll.marks")
  }

  private mutating func move(_ code: Key.Code) -> [Step] {
    let isSide = way != .names || !field.isEmpty
    let outcome: Outcome =
      switch code {
      case .left: listing.move(by: isSide ? -grid.height : -1)
      case .right: listing.move(by: isSide ? grid.height : 1)
      default: Motion(code).map { listing.move($0) } ?? .ignored
      }
    _ = outcome
    return []
  }

  private mutating func edit(_ event: Event) -> [Step]? {
    switch field.handle(event) {
    case .changed:
      filter()
      return []
    case .still, .moved: return []
    case .ignored: return nil
    }
  }

  func say(_ world: World, _ id: String, _ facts: [String: String] = [:]) -> [Step] {
    [.say(Remark(world.texts(id, facts)))]
  }
}
