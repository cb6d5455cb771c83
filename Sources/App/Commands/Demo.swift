import ArgumentParser
import Glibc
import Register
import Store
import Terminal

/// `zhibu demo [FOLDER]`: a believable register of invented branches, to look at and to measure with.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "生成演示台账（人名、支部都是编的）/ make a demonstration register")

  @Argument(help: "A new or empty folder; without one a temporary folder is used and opened on screen.")
  var folder: String?

  @Option(help: "How many branches.")
  var branches = 46

  @Option(help: "How many years, the last one up to the as-of day.")
  var years = 2

  @Option(help: "Another seed is another register.")
  var seed: UInt64 = 1

  @Option(help: "The share of branches with something wrong, 0 to 1.")
  var faults = DemoRegister.usualFaults

  @Flag(help: "Open it on screen.")
  var open = false

  @OptionGroup var bearings: Bearings

  func validate() throws {
    guard 1...99_999 ~= branches else { throw ValidationError("--branches: 1-99999") }
    guard 1...50 ~= years else { throw ValidationError("--years: 1-50") }
    guard 0...1 ~= faults else { throw ValidationError("--faults: 0-1") }
  }

  func run() async throws {
    let texts = Shipped.texts(bearings.lang ?? .chinese)
    let root = try folder ?? Demo.temporaryFolder(texts)
    let register = DemoRegister(
      seed: seed, branches: branches, years: years, asOf: bearings.day, faults: faults,
      schemas: Shipped.schemaFiles)
    do throws(Trouble) {
      try await DemoPress(root: root, register: register).print { done in
        Printer.progress(texts("demo.progress", ["done": "\(done)", "all": "\(branches)"]))
      }
    } catch {
      throw Refusal(Sentences(texts: texts)(error), exit: 3)
    }
    Printer.progress("")
    Printer.remark(texts("demo.done", ["path": root, "branches": "\(branches)"]))
    if open || folder == nil {
      try Browse.open(try Desk(root, bearings, isHasty: true), bearings, branch: nil, insists: false)
    }
  }

  private static func temporaryFolder(_ texts: Texts) throws -> String {
    var template = Array("\(Terminal.temporaryFolder)/zhibu-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Refusal(texts("demo.no-folder", ["number": "\(errno)"]), exit: 3)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Writes a demonstration register to disk, branch by branch, on all cores; nothing is held in memory.
private struct DemoPress: Sendable {
  let root: String
  let register: DemoRegister

  func print(_ progress: (Int) -> Void) async throws(Trouble) {
    let files = register.rootFiles
    let cover = files.first { $0.path == "register.rec" }?.bytes ?? []
    _ = try NewRegister.initialise(at: root, register: cover, by: Holder(by: "demo"))
    for file in files where file.path != "register.rec" { try file.write(under: root) }
    let failure = await printBranches(progress)
    if let failure { throw failure }
  }

  private func printBranches(_ progress: (Int) -> Void) async -> Trouble? {
    var indices = (0..<register.scope.branches).makeIterator()
    var done = 0
    return await withTaskGroup(of: Trouble?.self) { group in
      for _ in 0..<Check.cores {
        if let index = indices.next() { group.addTask { write(index) } }
      }
      for await trouble in group {
        if let trouble { return trouble }
        done += 1
        if done % 20 == 0 { progress(done) }
        if let index = indices.next() { group.addTask { write(index) } }
      }
      return nil
    }
  }

  private func write(_ index: Int) -> Trouble? {
    do throws(Trouble) {
      for file in register.branch(index).files { try file.write(under: root) }
      return nil
    } catch {
      return error
    }
  }
}

extension DemoFile {
  /// Writes the file plainly: a demonstration need not survive a power cut.
  fileprivate func write(under root: String) throws(Trouble) {
    var folder = root
    for name in path.split(separator: "/").dropLast() {
      folder += "/\(name)"
      if mkdir(folder, 0o777) != 0 && errno != EEXIST { throw Trouble(.make, folder, errno) }
    }
    let descriptor = open("\(root)/\(path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Trouble(.create, path, errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw Trouble(.write, path, errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
