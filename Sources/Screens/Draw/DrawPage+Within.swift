import Canvas
import Checkup
import Register

/// What is drawn inside the selected branch: minutes, months of dues, members to ask.
extension DrawPage {
  /// Asks what comes next in the draws inside the selected branch, and has its book read.
  mutating func lookInside(_ world: World) -> [Step] {
    guard let branch = opened?.picks.selected else { return [] }
    askInside(branch, world)
    return world.books[branch] == nil ? [.effect(.open(branch: branch))] : []
  }

  private mutating func askInside(_ branch: String, _ world: World) {
    guard let name = opened?.name else { return }
    opened?.asking = DrawPage.inside(rounds.file(name)?.within ?? [:], name, branch, world)
  }

  private static func inside(
    _ files: [String: [UInt8]], _ round: String, _ branch: String, _ world: World
  ) -> DrawAsking {
    guard let within = DrawWithin(round: round, branch: branch, files) else {
      var entries: DrawEntries = [.source(0): world.texts("draw.within.dice")]
      for subject in DrawSubject.allCases { entries[item(subject)] = "\(subject.usual)" }
      return DrawAsking(.within, entries, world, branch: branch)
    }
    let lines = DrawWording(world.texts, world.schemas).lines(of: within)
    if within.isDrawn { return DrawAsking(.drawn, [:], world, branch: branch, lines: lines) }
    let known = within.parts.lazy.compactMap(\.record).first?.result.values.first
    let entries: DrawEntries = [
      .value(0): known?.value.text ?? "", .witness(0): known?.witness.text ?? world.person,
    ]
    return DrawAsking(.values, entries, world, branch: branch, lines: lines, sources: within.sources)
  }

  /// The line in which it is said how many of a subject are drawn.
  private static func item(_ subject: DrawSubject) -> DrawItem {
    switch subject {
    case .minutes: .minutes
    case .dues: .dues
    case .members: .members
    }
  }

  /// Asks before the lists become final.
  func freezeInside(_ asking: DrawAsking, _ world: World) -> [Step] {
    guard let round = chosen, let book = world.books[asking.branch],
      let schema = DrawPage.schema("draw-frame.rec", world)
    else { return [.say(Remark(world.texts("draw.within.unread")))] }
    let counts = DrawSubject.allCases.map { ($0, Int(asking.text(DrawPage.item($0))) ?? 0) }
    let plan = DrawWithinPlan(
      round: round.frame.round.text, branch: asking.branch, counts: Dictionary(uniqueKeysWithValues: counts),
      source: DrawPlan.Source(label: asking.text(.source(0)), due: world.now.next.description),
      by: world.person)
    do throws(DrawRefusal) {
      let frames = try plan.frames(of: book, on: world.now)
      let wording = DrawWording(world.texts, world.schemas)
      let sizes = frames.map { "\(wording.name($0.subject)) \($0.frame.count)/\($0.frame.entries.count)" }
      let facts = ["branch": asking.branch, "sizes": sizes.joined(separator: "  ")]
      let files = frames.map { ($0.subject, $0.frame.file(schema: schema)) }
      return ask("draw.ask.within", facts, files, round.name, asking.branch, drawn: false, world)
    } catch {
      return [.say(Remark(DrawWording(world.texts, world.schemas)(error), isTrouble: true))]
    }
  }

  /// Asks before drawing with what the source came to.
  func drawInside(_ asking: DrawAsking, _ world: World) -> [Step] {
    guard let round = chosen, let schema = DrawPage.schema("draw-result.rec", world),
      let within = DrawWithin(
        round: round.name, branch: asking.branch, rounds.file(round.name)?.within ?? [:])
    else { return [] }
    do throws(DrawRefusal) {
      // To the letter, blanks at the ends included: the rules for hashed texts refuse them.
      let typed = asking.form[.value(0)]?.text ?? ""
      let value = typed.plainDigits
      let records = try within.records(
        value, witness: asking.text(.witness(0)), by: world.person, on: world.now)
      let files = records.map { ($0.subject, $0.record.file(schema: schema)) }
      let facts = ["branch": asking.branch, "value": value]
      return ask("draw.ask.inside", facts, files, round.name, asking.branch, drawn: true, world)
    } catch {
      return [.say(Remark(DrawWording(world.texts, world.schemas)(error), isTrouble: true))]
    }
  }

  private func ask(
    _ question: String, _ facts: [String: String], _ files: [(subject: DrawSubject, bytes: [UInt8])],
    _ round: String, _ branch: String, drawn: Bool, _ world: World
  ) -> [Step] {
    let steps = files.map { subject, bytes in
      let file = DrawWithin.file(subject, of: branch, drawn: drawn)
      return Step.effect(.create(path: "inspections/\(round)/\(file).rec", bytes: bytes))
    }
    return [.ask(Asked(world.texts(question, facts), world.texts, yes: steps))]
  }

  /// A file of these draws is on disk: on to what comes next.
  mutating func createdInside(_ world: World) {
    guard let asking = opened?.asking, !asking.branch.isEmpty else { return }
    askInside(asking.branch, world)
  }
}
