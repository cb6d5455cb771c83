import ArgumentParser
import Canvas
import Checkup
import Glibc
import Register
import Screens
import Store
import Terminal

/// `zhibu [FOLDER]`: the register on screen.
struct Browse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "在屏幕上打开台账 / open a register on screen")

  @Argument(help: "台账文件夹 / the register's folder, or one inside it")
  var folder: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "从这个支部开始 / begin at this branch")
  var branch: String?

  @Flag(help: "在 Linux 控制台上也显示汉字 / show hanzi on the Linux console all the same")
  var force = false

  @Flag(help: "用编号菜单，不画屏幕 / numbered menus instead of a screen, for screen readers")
  var plain = false

  func run() async throws {
    let desk = try Desk(folder, bearings, isHasty: false)
    try await Browse.talk(desk, bearings, branch: try opened(desk))
  }

  /// Shows the register until the person leaves, without giving up the thread it is called on.
  func show() throws {
    let desk = try Desk(folder, bearings, isHasty: true)
    try Browse.open(desk, bearings, branch: try opened(desk), insists: force)
  }

  /// The code of the branch to begin at.
  private func opened(_ desk: borrowing Desk) throws -> String? {
    guard let branch else { return nil }
    return try desk.code(branch)
  }

  /// Asks by numbered menus until the person leaves.
  private static func talk(_ desk: borrowing Desk, _ bearings: Bearings, branch: String?) async throws {
    let codes = try desk.codes()
    let wishes = Wishes(asked: bearings.lang, register: desk.directory)
    let texts = wishes.texts
    if let trouble = wishes.trouble { Printer.remark(Sentences(texts: texts)(trouble)) }
    let checker = try await desk.checker(comparing: true, jobs: Check.cores)
    do throws(Trouble) {
      var visit = try PlainVisit(desk, checker, texts, person: person)
      await visit.run(codes, opening: branch ?? (codes.count == 1 ? codes.first : nil))
    } catch {
      throw Refusal(Sentences(texts: texts)(error), exit: 3)
    }
  }

  /// Shows the register until the person leaves.
  static func open(_ desk: borrowing Desk, _ bearings: Bearings, branch: String?, insists: Bool) throws {
    Heap.keepSmall()
    let person = Browse.person
    let root = desk.root
    let codes = try desk.codes()
    let wishes = Wishes(asked: bearings.lang, register: desk.directory)
    let texts = wishes.texts
    var world = World(
      texts: texts, library: Shipped.library, day: desk.day, time: Clock.now.time, person: person,
      directory: desk.directory, codes: codes)
    world.preferences = wishes.preferences
    let status: CInt
    do {
      let clerk = try Clerk(root, texts, person: person)
      let only = branch ?? (codes.count == 1 ? codes.first : nil)
      let display = try Display(
        named: "zhibu", look: Look(wishes.preferences), insists: insists,
        asksWidth: wishes.preferences.ambiguous == .auto, marks: environment("ZHIBU_MARK") != nil)
      let model = Model(world, size: display.size, branch: only)
      var session = Session(display, model, clerk, wishes) { mailbox, model in
        Browse.patrol(root, model.world, mailbox)
      } foresee: { mailbox, model, branches in
        let foresight = Foresight(
          root: root, checker: model.world.checker, codes: branches, days: model.world.preferences.ahead.days,
          mailbox: mailbox)
        Task.detached { await foresight.run() }
      } copies: { mailbox, model, pair in
        let patrol = CopyPatrol(root, model.world, mailbox)
        Task.detached { if let pair { await patrol.compare(pair) } else { await patrol.compareAll() } }
      }
      if let trouble = wishes.trouble { session.tell(Sentences(texts: texts)(trouble)) }
      status = session.run(opening: only)
    } catch let refusal as Terminal.Refusal {
      throw Refusal(desk.texts(refusal), exit: 2)
    } catch let trouble as Trouble {
      throw Refusal(desk.sentences(trouble), exit: 3)
    }
    if status != 0 { Glibc.exit(status) }
  }

  /// Reads what stands above the branches again, then looks at every branch, all in the background.
  private static func patrol(_ root: String, _ world: World, _ mailbox: Mailbox) {
    let (texts, day, copied) = (world.texts, world.day, world.copied)
    Task.detached {
      let sentences = Sentences(texts: texts)
      do throws(Trouble) {
        let clerk = try Clerk(root, texts, person: "")
        let register = try OpenRegister(at: root)
        let (directory, troubles) = Desk.directory(register)
        for trouble in troubles { mailbox.post(.remark(Remark(sentences(trouble), isTrouble: true))) }
        let codes = try register.branchCodes().names
        mailbox.post(.directory(directory, rounds: clerk.rounds(), codes: codes))
        var checker = Checker(Shipped.catalogue, directory, asOf: day)
        // Until the minutes are compared anew, what was seen of them before holds.
        checker.copied = copied
        let patrol = Patrol(
          root: root, checker: checker, codes: codes, sentences: sentences, mailbox: mailbox)
        await patrol.run()
        await CopyPatrol(patrol).compareAll()
      } catch {
        mailbox.post(.remark(Remark(sentences(error), isTrouble: true)))
      }
    }
  }

  /// Who is at the keyboard: `ZHIBU_USER`, else the account's full name, else its name.
  static var person: String {
    if let named = environment("ZHIBU_USER") { return named }
    guard let account = getpwuid(getuid()) else { return environment("USER") ?? "?" }
    let full = account.pointee.pw_gecos.map { String(cString: $0) }?.split(separator: ",").first.map(
      String.init)
    return full ?? String(cString: account.pointee.pw_name)
  }
}

extension Texts {
  fileprivate func callAsFunction(_ refusal: Terminal.Refusal) -> String {
    switch refusal {
    case .notATerminal: self("terminal.none")
    // Whoever reads this has no hanzi.
    case .noUTF8: "zhibu needs a UTF-8 locale; install one (C.UTF-8 will do)"
    case .consoleWithoutHanzi: "the Linux console shows no hanzi; use a graphical terminal or ssh, or --force"
    case .unknownTerminal(let name): self("terminal.unknown", ["name": name])
    }
  }
}
