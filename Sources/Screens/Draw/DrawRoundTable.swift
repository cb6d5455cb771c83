import Canvas
import Checkup
import Register

/// The table of all rounds.
struct DrawRoundTable {
  let world: World
  let rounds: DrawRounds

  var table: Table {
    let texts = world.texts
    return Table(
      [
        Column(texts("draw.column.round"), .text(least: 8, most: 16), importance: 9),
        Column(texts("draw.column.number"), .whole(4), .right, importance: 5),
        Column(texts("draw.column.mode"), .whole(4), importance: 3),
        Column(texts("draw.column.state"), .text(least: 10), importance: 8),
        Column(texts("draw.column.frozen"), .whole(16), importance: 4),
        Column(texts("draw.column.listed"), .whole(4), .right, importance: 2),
        Column(texts("draw.column.drawn"), .whole(4), .right, importance: 6),
      ], empty: texts("draw.empty"))
  }

  func row(_ name: String) -> Table.Row {
    guard let round = rounds.past.round(name) else {
      let state = rounds.past.altered.contains(name) ? "draw.state.altered" : "draw.state.unread"
      return Table.Row([Styled(name), Styled(""), Styled(""), Styled(world.texts(state), .error)])
    }
    let state = DrawWording(world.texts, world.schemas)(round.state, at: world.now)
    let isLate = round.state.missedReveal(at: world.now) != nil
    let drawn =
      round.record.map { "\($0.result.picks.count)" }
      ?? "(\(min(round.frame.count, round.frame.entries.count)))"
    return Table.Row([
      Styled(round.frame.round.text), Styled("\(round.frame.number)"),
      Styled(world.word(round.frame.mode.name)),
      Styled(state, isLate ? [.warning, .bold] : round.state.isOpen ? .bold : []),
      Styled(round.frame.on.description),
      Styled("\(round.frame.entries.count)"), Styled(drawn),
    ])
  }
}

extension World {
  /// The day that counts as today, and the time.
  var now: Moment { Moment(day, time) }
}

extension DrawPast.State {
  /// Whether something is still to be done about the round.
  fileprivate var isOpen: Bool {
    switch self {
    case .frozen, .awaitingReveal: true
    case .drawn, .revealed, .void: false
    }
  }
}
