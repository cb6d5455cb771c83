import ArgumentParser
import Checkup
import Rec
import Register
import Store

/// `zhibu fmt`: record files brought into the profile of the format (format, section 2); the records stay as they are.
struct Fmt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "整理文件格式，内容不变 / bring files into the profile, content unchanged",
    discussion: "抽查的文件和变更记录 history.rec 有校验值，不动。/ Inspections and history.rec are hashed and left alone.")

  @Argument(help: "台账、支部的文件夹或文件 / folders or files of one register")
  var paths: [String] = []

  @Flag(help: "只列出需要整理的文件，不写入 / list what would change, write nothing")
  var check = false

  @OptionGroup var bearings: Bearings

  func run() throws {
    let desk = try Desk(paths.first.map { try scope($0).root }, bearings)
    var tidying = Tidying(check: check)
    for path in paths.isEmpty ? [desk.root] : paths {
      let scope = try scope(path)
      guard scope.root == desk.root else {
        throw desk.refusal("fmt.other-register", ["path": path, "register": desk.root], exit: 2)
      }
      if tidying.tidy(scope, desk) == 0, scope.isFile || scope.names.first == "inspections",
        tidying.unread == 0
      {
        throw desk.refusal("fmt.not-ours", ["path": path], exit: 2)
      }
    }
    tidying.finish(desk.texts)
    if tidying.unread > 0 { throw ExitCode(3) }
    if tidying.left > 0 || check && tidying.changed > 0 { throw ExitCode(1) }
  }

  private func scope(_ path: String) throws -> Scope {
    do throws(Trouble) {
      return try Scope(path)
    } catch {
      throw Refusal(Sentences(texts: Shipped.texts(bearings.lang ?? .chinese))(error), exit: 3)
    }
  }
}

/// Files being tidied one after another; names what it changes.
private struct Tidying: ~Copyable {
  let check: Bool
  private(set) var changed = 0

  /// Files with errors that only a person can mend, or that others were changing.
  private(set) var left = 0
  private(set) var unread = 0
  private var printer = Printer()

  init(check: Bool) { self.check = check }

  /// Tidies the files meant, in order, and answers how many they are.
  mutating func tidy(_ scope: Scope, _ desk: borrowing Desk) -> Int {
    var count = 0
    for file in files(scope, desk) {
      count += 1
      tidy(file, desk)
    }
    return count
  }

  mutating func finish(_ texts: Texts) {
    printer.flush()
    let id = check ? "fmt.check" : "fmt.done"
    Printer.remark(texts(id, ["changed": "\(changed)", "left": "\(left)"]))
  }
}

extension Tidying {
  private mutating func files(_ scope: Scope, _ desk: borrowing Desk) -> [Loaded] {
    var files: [Loaded] = []
    do throws(Trouble) {
      for path in [RegisterPath.register, .rules, .holidays] where scope.contains(path) {
        let file = try desk.register.bytesIfAny(of: path)
        if file.signature != nil { files.append(file) }
      }
      for code in try desk.register.branchCodes().names where scope.reaches(branch: code) {
        let branch = try desk.register.branch(code)
        files += branch.files.filter { scope.contains($0.path) && $0.path.name != "history.rec" }
        for trouble in branch.troubles { note(trouble, desk) }
      }
    } catch {
      note(error, desk)
    }
    return files
  }

  private mutating func tidy(_ file: Loaded, _ desk: borrowing Desk) {
    let tidied = headed(file) ?? RecFile(file.bytes).normalised()
    guard tidied != file.bytes || RecFile(tidied).hasErrors else { return }
    let faults = faults(Loaded(path: file.path, bytes: tidied, signature: nil), desk)
    guard faults.isEmpty else {
      // What nobody can read is not to be moved about.
      for fault in faults { Printer.remark(fault) }
      left += 1
      return
    }
    if check || save(file, tidied, desk) {
      changed += 1
      printer.line("\(file.path)")
    }
  }

  /// The heading of its kind for a file that holds nothing yet: its fields are then written in it.
  private func headed(_ file: Loaded) -> [UInt8]? {
    guard file.bytes.allSatisfy({ $0 <= 32 }) else { return nil }
    return Shipped.schema(of: file.path.name)?.heading
  }

  private mutating func save(_ file: Loaded, _ tidied: [UInt8], _ desk: borrowing Desk) -> Bool {
    do throws(Trouble) {
      let holder = Holder(by: Browse.person)
      let note = Note(desk.texts("fmt.summary"), by: Browse.person)
      switch try desk.register.save(file, tidied, by: holder, noting: note, keys: RecordKeys.all) {
      case .saved(_, let saved), .merged(_, let saved):
        if let remark = desk.texts.remark(saved.noted) { Printer.remark("\(file.path): \(remark)") }
        return true
      case .conflict, .unmergeable:
        Printer.remark(desk.sentences(Trouble(.write, "\(file.path)", .changedUnderneath(now: nil))))
        left += 1
      }
    } catch {
      note(error, desk)
    }
    return false
  }

  private mutating func note(_ trouble: Trouble, _ desk: borrowing Desk) {
    Printer.remark(desk.sentences(trouble))
    unread += 1
  }

  /// What is wrong in a file that tidying does not mend, worded as `zhibu check` words it.
  private func faults(_ file: Loaded, _ desk: borrowing Desk) -> [String] {
    let lines = Set(RecFile(file.bytes).problems.filter(\.stands).map(\.line))
    let alone = Directory(sources: [Source(path: "\(file.path)", bytes: file.bytes)])
    let wording = Wording(Shipped.catalogue, desk.texts, Shipped.schemas)
    return Checker(Shipped.catalogue, alone, asOf: desk.day).findingsAboveBranches()
      .filter { $0.rule.hasPrefix("FILE-") && lines.contains($0.line) }
      .map { "\($0.path):\($0.line): \(wording.message($0))" }
  }
}

extension RecFile {
  fileprivate var hasErrors: Bool { problems.contains(where: \.stands) }
}

extension Problem {
  /// Whether it forbids rewriting the file: an error, or bytes that are no text.
  fileprivate var stands: Bool {
    switch reason {
    case .notUTF8, .nul: true
    default: isError
    }
  }
}
