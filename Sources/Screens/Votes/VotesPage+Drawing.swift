import Canvas
import Checkup
import Register

extension VotesPage {
  /// Rows below the list that say what came of the selected vote; none where they would leave no list.
  static func detailRows(in area: Rect) -> Int { area.size.rows >= 10 ? 4 : 0 }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard let session else {
      let id = world.books[branch] == nil ? "branch.reading" : "meeting.gone"
      frame.put(world.texts(id), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    var area = area
    let head = area.takeTop()
    let end = MeetingTab.votes.draw(on: &frame, row: head.row, column: 1, world)
    let rest = Rect(
      row: head.row, column: end + 1, rows: 1, columns: max(0, head.columns.upperBound - end - 1))
    session.drawRoll(on: &frame, in: rest, world)
    let detail = area.takeBottom(VotesPage.detailRows(in: area))
    table(world).draw(listing, on: &frame, in: area) { place in
      votes[listing.rows[place]].map { row($0, world) } ?? Table.Row([])
    }
    if listing.isEmpty { frame.cursor = Position(row: area.row + 1, column: 0) }
    if let vote = listing.selected.flatMap({ votes[$0] }), detail.size.rows > 0 {
      draw(vote, at: session, on: &frame, in: detail, world)
    }
  }

  func table(_ world: World) -> Table {
    func column(_ item: VoteItem, _ width: Int, _ importance: Int) -> Column {
      Column(world.label(Vote.type, item.field), .whole(width), .right, importance: importance)
    }
    return Table(
      [
        Column(world.label(Vote.type, "Matter"), .text(least: 12), importance: 9),
        Column(world.label(Vote.type, "Kind"), .whole(4), importance: 3), column(.expected, 4, 4),
        column(.present, 4, 6), column(.votesFor, 4, 7), column(.against, 4, 5), column(.abstain, 4, 2),
        Column(world.label(Vote.type, "Result"), .whole(6), importance: 8),
      ], empty: world.texts("votes.empty"))
  }

  private func row(_ vote: Vote, _ world: World) -> Table.Row {
    let counts = [vote.expected, vote.present, vote.votesFor, vote.against, vote.abstain]
    return Table.Row(
      [Styled(vote.matter), Styled(world.word(vote.kind.rawValue))] + counts.map { Styled("\($0)") } + [
        Styled(world.word(vote.result.rawValue), vote.result == .passed ? .good : .warning)
      ])
  }

  /// The matter in full, whether enough were there, whether enough were for it, and what does not fit.
  private func draw(
    _ vote: Vote, at session: VoteSession, on frame: inout Frame, in area: Rect, _ world: World
  ) {
    frame.rule(row: area.row, columns: area.columns, style: .faint)
    guard let names = world.books[branch]?.names,
      let count = VoteCount(VoteRecord(vote, names), at: session)
    else { return }
    let words = VoteCountWords(count, world.texts)
    let other =
      count.result != vote.result
      ? Styled(world.texts("vote.other-result"), [.warning, .bold]) : Styled(words.rest, .faint)
    for (row, line) in zip(area.rows.dropFirst(), [words.presence(), words.votes(), other]) {
      frame.put(line.text, row: row, column: 1, width: area.size.columns - 2, style: line.style)
    }
  }
}
