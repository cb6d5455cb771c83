import Canvas
import Register

extension RollCall {
  /// Writes a mark against the selected name; leave asks why first.
  mutating func mark(_ mark: Mark, _ world: World) -> [Step] {
    guard let sheet, let row = listing.selected.flatMap({ sheet.row($0) }) else {
      return say(world, "find.nothing")
    }
    if let refusal = sheet.refusal { return say(world, refusal) }
    if row.part == .observers, !row.isMember { return self.mark(mark, observer: row.name, world) }
    if mark == .leave { return askReason(of: row.name, world) }
    if row.marks == [mark] {
      clear()
      advanceIfCalling()
      return say(world, "roll.already", ["name": row.name, "mark": world.texts("mark.\(mark.rawValue)")])
    }
    self.sheet?.mark(row.name, mark)
    return write(
      world.texts("roll.marked", ["name": row.name, "mark": world.texts("mark.\(mark.rawValue)")]), world)
  }

  /// Those who sit in have no mark to make; the digit for an open mark takes them off the list.
  private mutating func mark(_ mark: Mark, observer name: String, _ world: World) -> [Step] {
    guard mark == .unmarked else { return say(world, "roll.observer-only", ["name": name]) }
    sheet?.remove(observer: name)
    takeNames(world)
    return write(world.texts("roll.not-observing", ["name": name]), world)
  }

  /// Marks everyone still open as present; leave given beforehand stays.
  mutating func markRest(_ world: World) -> [Step] {
    guard let sheet else { return [] }
    if let refusal = sheet.refusal { return say(world, refusal) }
    let open = sheet.marking.tally[.unmarked]
    guard open > 0 else { return say(world, "roll.none-open") }
    self.sheet?.markRest()
    return write(world.texts("roll.marked-rest", ["count": "\(open)"]), world)
  }

  /// Marks someone as on leave, with what was answered; skipping keeps what is written already.
  mutating func markLeave(of name: String, reason: String, approver: String, _ world: World) -> [Step] {
    guard let row = sheet?.row(name) else { return [] }
    let isKept = reason.isEmpty && row.marks == [.leave]
    let (reason, approver) = isKept ? (row.reason, row.approver) : (reason, approver)
    sheet?.mark(name, .leave, reason: reason, approver: approver)
    let id =
      reason.isEmpty ? "roll.marked" : approver.isEmpty ? "roll.marked-leave" : "roll.marked-leave-approved"
    let facts = ["name": name, "mark": world.texts("mark.Leave"), "reason": reason, "approver": approver]
    let steps = write(world.texts(id, facts), world)
    return steps.isEmpty ? say(world, "roll.already", facts) : steps
  }

  /// Sends what changed on its way, empties the field, and where names are called goes on to the next.
  mutating func write(_ summary: String, _ world: World) -> [Step] {
    clear()
    advanceIfCalling()
    return sheet?.send(summary, world).map { [.effect(.save($0))] } ?? []
  }

  private mutating func advanceIfCalling() {
    if way == .names { advance() }
  }
}
