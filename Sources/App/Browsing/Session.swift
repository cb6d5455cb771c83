import Canvas
import Glibc
import Register
import Screens
import Store
import Terminal

/// The screen while it is up: waits for events, lets the model take them in, carries out what it wants, paints once.
struct Session: ~Copyable {
  private var display: Display
  private var model: Model
  private var clerk: Clerk
  private var wishes: Wishes
  private let mailbox = Mailbox()
  private let patrol: (Mailbox, Model) -> Void
  private let foresee: (Mailbox, Model, [String]) -> Void
  private let copies: (Mailbox, Model, ComparedMinutes?) -> Void

  /// Text not saved yet that waits to be kept, and when it must be.
  private var unkept: [String: String?] = [:]
  private var due: ContinuousClock.Instant?
  private var isLeaving = false

  /// When it was last seen to that nobody else changed the opened files.
  private var lookedRound = ContinuousClock.now

  /// - Parameters:
  ///   - patrol: starts looking at all branches in the background.
  ///   - foresee: starts looking ahead in some branches in the background.
  ///   - copies: starts comparing two sessions' minutes in the background, or all there are.
  init(
    _ display: consuming Display, _ model: Model, _ clerk: consuming Clerk, _ wishes: Wishes,
    patrol: @escaping (Mailbox, Model) -> Void, foresee: @escaping (Mailbox, Model, [String]) -> Void,
    copies: @escaping (Mailbox, Model, ComparedMinutes?) -> Void
  ) {
    self.display = display
    self.model = model
    self.clerk = clerk
    self.wishes = wishes
    self.patrol = patrol
    self.foresee = foresee
    self.copies = copies
  }

  /// Says something that went wrong before there was a screen.
  mutating func tell(_ trouble: String) { take([.remark(Remark(trouble, isTrouble: true))]) }

  /// Runs until the person leaves, and answers the status to exit with.
  mutating func run(opening branch: String?) -> CInt {
    patrol(mailbox, model)
    if let branch { take([clerk.open(branch)]) }
    while !isLeaving {
      display.paint(Chrome.draw(model))
      let batch = display.wait(until: due, also: [mailbox.wake])
      let (day, time) = Clock.now
      model.tick(day, time)
      for event in batch.events where !isLeaving {
        if case .cursorAt(let position) = event { display.settle(position) }
        carryOut(model.update(event))
      }
      if batch.ready.contains(mailbox.wake) { take(mailbox.collect()) }
      if batch.isDue { keepDrafts() }
      lookRound(atOnce: batch.hasContinued)
      if let leaving = batch.leaving {
        keepDrafts()
        return leaving.status
      }
    }
    keepDrafts()
    return 0
  }
}

extension Session {
  private mutating func take(_ news: [News]) {
    for one in news { carryOut(model.take(one)) }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let branch): take([clerk.open(branch)])
      case .save(let edit): take([clerk.save(edit)])
      case .insist(let edit): take([clerk.insist(edit)])
      case .check: patrol(mailbox, model)
      case .foresee(let branches): foresee(mailbox, model, branches)
      case .compare(let pair): copies(mailbox, model, pair)
      case .compareAll: copies(mailbox, model, nil)
      case .recall(let scope): take([clerk.recall(scope)])
      case .keep(let draft, let text): keep(draft, text)
      case .edit(let draft, let text, let line): edit(draft, text, line)
      case .create(let path, let bytes, let isSecret): take([clerk.create(path, bytes, isSecret: isSecret)])
      case .seal(let frame, let nonceFile): take([clerk.seal(frame, nonceFile: nonceFile)])
      case .readNonce(let path): take([clerk.readNonce(at: path)])
      case .add(let addition, let round): take([clerk.add(addition, to: round)])
      case .export(let export): take([clerk.export(export)])
      case .note(let glance): take([clerk.note(glance)])
      case .prefer(let wanted): prefer(wanted)
      case .suspend: display.suspend(saying: model.world.texts("suspended"))
      case .repaint: display.repaint()
      case .quit: isLeaving = true
      }
    }
  }

  /// Takes in what others did to the opened files: at most every two seconds, and only while somebody is here.
  private mutating func lookRound(atOnce: Bool) {
    guard atOnce || .now - lookedRound > .seconds(2) else { return }
    lookedRound = .now
    for branch in clerk.overtaken() { take([clerk.open(branch)]) }
  }

  /// Looks and speaks as the person wants it from here on; what is known of the branches is put into words anew.
  private mutating func prefer(_ wanted: Preferences) {
    let before = clerk.texts.language
    var trouble: String?
    do throws(Trouble) {
      try wishes.prefer(wanted, by: clerk.person)
    } catch {
      trouble = Sentences(texts: wishes.texts)(error)
    }
    display.look = Look(wanted)
    if wanted.ambiguous == .auto { display.askWidth() }
    clerk.texts = wishes.texts
    take([.preferred(wanted, wishes.texts, trouble: trouble)])
    if before != clerk.texts.language { patrol(mailbox, model) }
  }

  /// Puts text aside to be kept within two seconds; what needs no keeping goes at once.
  private mutating func keep(_ draft: String, _ text: String?) {
    unkept[draft] = .some(text)
    if text == nil { return keepDrafts() }
    if due == nil { due = .now + .milliseconds(1500) }
  }

  private mutating func keepDrafts() {
    for (draft, text) in unkept.sorted(by: { $0.key < $1.key }) {
      if let trouble = clerk.keep(draft, text) {
        take([.remark(trouble)])
      } else if text != nil {
        take([.kept(draft: draft)])
      }
    }
    unkept.removeAll()
    due = nil
  }

  private mutating func edit(_ draft: String, _ text: String, _ line: Int) {
    guard let editor = Editor() else { return take([.remark(Remark(model.world.texts("editor.none")))]) }
    do throws(Editor.Trouble) {
      take([.edited(draft: draft, text: try display.edit(text, line: line, with: editor))])
    } catch {
      take([.remark(Remark(model.world.texts(error), isTrouble: true))])
    }
  }
}

extension Texts {
  fileprivate func callAsFunction(_ trouble: Editor.Trouble) -> String {
    switch trouble {
    case .noFile(let number): self("editor.no-file", ["number": "\(number)"])
    case .failed(let status): self("editor.failed", ["status": "\(status)"])
    case .notUTF8(let kept): self("editor.not-utf8", ["path": kept])
    }
  }
}
