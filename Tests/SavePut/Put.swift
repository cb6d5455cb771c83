import Glibc
import Store

/// One register and one file of it to save.
struct Put: ~Copyable {
  private let register: OpenRegister
  private let path: RegisterPath
  private let holder = Holder(name: "李芳", host: "办公室", pid: getpid(), since: "09:12")

  init(root: String, file: String) throws(Trouble) {
    let path = try RegisterPath(file)
    register = try OpenRegister(at: root)
    self.path = path
  }

  /// Saves version `number` over whatever is there.
  func save(_ number: Int) throws(Trouble) {
    let loaded = try register.bytes(of: path)
    report(try register.save(loaded, version(number), by: holder, noting: nil), number)
  }

  /// Saves version `number` over whatever is there, and notes it in the history.
  func note(_ number: Int) throws(Trouble) {
    let loaded = try register.bytes(of: path)
    let note = Note(
      who: "李芳", when: "2026-11-25 09:12", summary: "\(number)", heading: Array("%rec: Change\n".utf8))
    let outcome = try register.save(loaded, version(number), by: holder, noting: note)
    if case .saved(_, let saved) = outcome, case .failed(let trouble) = saved.noted {
      say("UNNOTED \(trouble.operation) \(trouble.path)")
    }
    report(outcome, number)
  }

  /// Makes the file, which must not be there.
  func create(_ number: Int) throws(Trouble) {
    let none = Loaded(path: path, bytes: [], signature: nil)
    report(try register.save(none, version(number), by: holder, noting: nil), number)
  }

  func append(_ number: Int) throws(Trouble) {
    let lock = try register.lock(for: path, by: holder)
    report(try register.append(Array("\nN: \(number)\n".utf8), to: path, under: lock).standing, number)
  }

  /// Adds one to the number, which no other program may do between the reading and the saving.
  func count() throws(Trouble) {
    let lock = try register.lock(for: path, by: holder, patience: Patience(tries: 60_000, pause: 1))
    let loaded = try register.bytes(of: path)
    let text = String(decoding: loaded.bytes, as: UTF8.self).split(separator: "\n").first ?? ""
    let next = (Int(text.dropFirst("N: ".count)) ?? 0) + 1
    report(try register.save(loaded, Array("N: \(next)\n".utf8), under: lock, noting: nil), next)
  }

  func hold() throws(Trouble) {
    let lock = try register.lock(for: path, by: holder)
    say("HELD")
    while getchar() != EOF {}
    // Named, so that it lives until here.
    _ = lock.guarded
  }

  private func report(_ outcome: SaveOutcome, _ number: Int) {
    switch outcome {
    case .saved(_, let saved), .merged(_, let saved): report(saved.standing, number)
    case .conflict, .unmergeable: say("CONFLICT \(number)")
    }
  }

  private func report(_ standing: Saved.Standing, _ number: Int) {
    say(standing == .onDisk ? "SAVED \(number)" : "WRITTEN \(number)")
  }
}

/// The whole text of version `number`; a part of it, or of two, is not the text of any.
func version(_ number: Int) -> [UInt8] {
  Array("N: \(number)\n\(String(repeating: "Text: \(number)\n", count: 3000))End: \(number)\n".utf8)
}

/// Tells whoever started the program, at once.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}
