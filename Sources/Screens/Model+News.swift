import Canvas
import Checkup
package import Register

extension Model {
  /// Takes in what came of an effect, and answers what is to be done next.
  package mutating func take(_ news: News) -> [Effect] {
    arrive(news)
    switch news {
    case .opened(let book, let drafts):
      world.books[book.code] = book
      look([Entry(book, world.checker)])
      world.drafts.merge(drafts) { $1 }
      world.outlook.change(book.code)
      world.comparisons.change(book.code)
      world.chronicle.change()
    case .unopened(_, let why): say(why, isTrouble: true)
    case .looked(let entries): look(entries)
    case .foreseen(let dues): world.outlook.take(dues)
    case .compared(let pair, let comparison): world.comparisons.take(pair, comparison)
    case .copied(let copied): world.copied = copied
    case .recalled(let scope, let steps, let trouble): world.chronicle.take(scope, steps, trouble)
    case .directory(let directory, let rounds, let codes): take(directory, rounds, codes)
    case .saved(let edit, let inverse, let book, let remark): saved(edit, inverse, book, remark)
    case .unsaved(_, let why):
      isUndoing = false
      isRedoing = false
      say(world.texts("status.not-saved", ["why": why]), isTrouble: true)
    case .noted: world.chronicle.change()
    case .unnoted(_, let why): say(world.texts("status.not-shown", ["why": why]), isTrouble: true)
    case .contested(let edit, let book, let versions):
      isUndoing = false
      isRedoing = false
      world.books[book.code] = book
      let question = world.texts("ask.insist", ["versions": versions])
      over = .question(Asked(question, world.texts, yes: [.effect(.insist(edit))]))
    case .filed(let edit, let inverse, let directory, let remark): filed(edit, inverse, directory, remark)
    case .contestedAbove(let edit, let directory, let versions):
      isUndoing = false
      isRedoing = false
      take(directory)
      let question = world.texts("ask.insist", ["versions": versions])
      over = .question(Asked(question, world.texts, yes: [.effect(.insist(edit))]))
    case .edited, .kept: break
    case .remark(let remark): self.remark = remark
    case .preferred(let preferences, let texts, let trouble):
      if preferences.ahead != world.preferences.ahead { world.outlook.changeAll() }
      world.preferences = preferences
      world.texts = texts
      say(trouble ?? texts("settings.kept"), isTrouble: trouble != nil)
    case .rounds(let rounds, let created):
      world.rounds = rounds
      if created != nil { say(world.texts("status.saved")) }
    case .uncreated(_, let why): say(world.texts("status.not-saved", ["why": why]), isTrouble: true)
    case .nonce: break
    case .noNonce(let why): say(why, isTrouble: true)
    case .exported(let export):
      say(
        world.texts(
          "print.done",
          [
            "name": world.texts("paper.name.\(export.kind.rawValue)"), "id": export.kind.rawValue,
            "path": export.path,
          ]))
    case .unexported(_, let why): say(why, isTrouble: true)
    }
    let world = world
    stack.forEach { $0.page.reload(world) }
    var page = stack.front.page
    let steps = page.hear(news, world)
    stack.front.page = page
    return take(steps) + wishes() + comparisons(after: news)
  }

  /// Takes in the time of day, for entries made now.
  package mutating func tick(_ day: Day, _ time: WallTime) { world.time = time }

  /// An edit that news came of is no longer on its way.
  private mutating func arrive(_ news: News) {
    switch news {
    case .saved(let edit, _, _, _), .unsaved(let edit, _), .contested(let edit, _, _),
      .filed(let edit, _, _, _), .contestedAbove(let edit, _, _):
      if let place = world.sending.firstIndex(of: edit) { world.sending.remove(at: place) }
    default: break
    }
  }

  /// Whether minutes that were asked about are others now is only known when all are compared again.
  private func comparisons(after news: News) -> [Effect] {
    guard case .saved(let edit, _, let book, _) = news else { return [] }
    let isOther = edit.changes.contains { change in
      guard world.copied.asks(about: change.key, of: book.code) else { return false }
      guard case .set(let fields) = change.action else { return true }
      return fields.contains { $0.name == "Minutes" }
    }
    return isOther ? [.compareAll] : []
  }

  private mutating func look(_ entries: [Entry]) {
    for entry in entries {
      if let place = world.place(of: entry.code) { world.entries[place] = entry }
    }
  }

  private mutating func take(_ directory: Directory, _ rounds: [Round], _ codes: [String]) {
    world.directory = directory
    world.outlook.changeAll()
    world.rounds = rounds
    let known = Dictionary(world.entries.map { ($0.code, $0) }) { first, _ in first }
    world.entries = codes.map { known[$0] ?? Entry(code: $0) }
  }

  private mutating func saved(_ edit: Edit, _ inverse: Edit, _ book: Book, _ remark: String?) {
    let isUndone = if case .undo = edit.origin { true } else { isUndoing }
    note(done: edit, inverse: inverse)
    world.books[book.code] = book
    look([Entry(book, world.checker)])
    world.outlook.change(book.code)
    world.comparisons.change(book.code)
    world.chronicle.change()
    tell(edit, isUndone: isUndone, remark)
  }

  private mutating func filed(_ edit: Edit, _ inverse: Edit, _ directory: Directory, _ remark: String?) {
    let isUndone = isUndoing
    note(done: edit, inverse: inverse)
    take(directory)
    tell(edit, isUndone: isUndone, remark)
  }

  /// Takes in what stands above the branches, and looks at the opened ones by it.
  private mutating func take(_ directory: Directory) {
    world.directory = directory
    world.outlook.changeAll()
    look(world.books.values.map { Entry($0, world.checker) })
  }

  private mutating func tell(_ edit: Edit, isUndone: Bool, _ remark: String?) {
    let id = isUndone ? "status.undone" : "status.saved-that"
    say(remark ?? world.texts(id, ["what": edit.summary]), isTrouble: remark != nil)
  }
}
