import ArgumentParser
import Canvas
import Checkup
import Foundation
import Register
import Screens
import Store
import Testing

@testable import App

/// The program without its terminal: the model and the clerk of the real one, with everything that goes on in the
/// background done before the next key.
struct Rehearsal: ~Copyable {
  private var model: Model
  private var clerk: Clerk
  private let root: String
  private let mailbox: Mailbox

  /// Opens a register on a day, in a window.
  init(_ root: String, on day: String, by person: String, size: Size) async throws {
    let desk = try Desk(root, try Bearings.parse(["--as-of", day]))
    let texts = App.Shipped.texts(.chinese)
    let world = World(
      texts: texts, library: App.Shipped.library, day: desk.day, time: Clock.now.time, person: person,
      directory: desk.directory, codes: try desk.codes())
    let root = desk.root
    let clerk = try Clerk(root, texts, person: person)
    self.root = root
    mailbox = Mailbox()
    self.clerk = clerk
    model = Model(world, size: size)
    await patrol()
  }

  var rows: [String] { Chrome.draw(model).text() }

  mutating func send(_ event: Event) async {
    let (day, time) = Clock.now
    model.tick(day, time)
    await carryOut(model.update(event))
  }

  private mutating func take(_ news: [News]) async {
    for one in news { await carryOut(model.take(one)) }
  }

  private mutating func carryOut(_ effects: [Effect]) async {
    for effect in effects {
      switch effect {
      case .open(let branch): await take([clerk.open(branch)])
      case .save(let edit): await take([clerk.save(edit)])
      case .insist(let edit): await take([clerk.insist(edit)])
      case .recall(let scope): await take([clerk.recall(scope)])
      case .create(let path, let bytes, _): await take([clerk.create(path, bytes)])
      case .check: await patrol()
      case .foresee(let branches):
        await Foresight(
          root: root, checker: model.world.checker, codes: branches, days: model.world.preferences.ahead.days,
          mailbox: mailbox
        ).run()
        await take(mailbox.collect())
      case .compare(let pair):
        await CopyPatrol(root, model.world, mailbox).compare(pair)
        await take(mailbox.collect())
      case .compareAll:
        await CopyPatrol(root, model.world, mailbox).compareAll()
        await take(mailbox.collect())
      default: break
      }
    }
  }

  /// Looks at all branches, as the program does when it starts and on F5.
  private mutating func patrol() async {
    let world = model.world
    let codes = world.entries.map(\.code)
    await take([.directory(world.directory, rounds: clerk.rounds(), codes: codes)])
    let patrol = Patrol(
      root: root, checker: world.checker, codes: codes, sentences: Sentences(texts: world.texts),
      mailbox: mailbox)
    await patrol.run()
    await take(mailbox.collect())
    await CopyPatrol(patrol).compareAll()
    await take(mailbox.collect())
  }
}
