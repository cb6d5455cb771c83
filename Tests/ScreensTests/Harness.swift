import Canvas
import Checkup
import Foundation
import Register
import Resources
import Testing

@testable import Screens

/// One person's visit to the program: a register of one branch, the keys they press, and what leaves as effects.
///
/// Edits are applied to the branch's files and come back as news, as they would from disk.
struct Visit {
  var model: Model

  /// Everything that left so far, in order.
  private(set) var effects: [Effect] = []

  /// The branch's files as they stand now, by their path below its folder: `2026/meetings.rec`.
  private(set) var files: [String: String]

  /// Whether saving fails, and why.
  var fails: String?

  /// Whether saving takes its time: edits wait until they are delivered.
  var isSlow = false
  private var waiting: [Edit] = []

  /// The files of the inspections as they stand now, by their path in the register.
  var inspections: [String: [UInt8]] = [:]

  /// The paths of those that were written for a few alone.
  private(set) var secrets: Set<String> = []

  /// The rounds with a result that this person may not read.
  var hidden: Set<String> = []

  /// The nonces in files of the person's own, by path; the next one to be made is `nonce`.
  var nonces: [String: HashedText] = [:]
  static let nonce = Draw.nonce(from: Array(0...15))

  /// The book of changes as it stands now; the harness writes none of its own.
  var history = ""

  /// Opens the program at the branch ZB001 made of `files`, on a day, in a window like `80x24`.
  init(
    _ files: [String: String], on day: String = "2026-08-20", at time: String = "14:05",
    as person: String = "曾小满",
    size: String = "80x24", drafts: BranchDrafts = [:], language: String = "zh-Hans"
  ) throws {
    self.files = files
    let parts = size.split(separator: "x").compactMap { Int($0) }
    let world = World(
      texts: Shipped.texts(language), library: try Shipped.library.get(), day: try #require(Day(day)),
      time: try #require(WallTime(time)), person: person, directory: Directory(sources: []), codes: ["ZB001"])
    model = Model(world, size: Size(rows: parts[1], columns: parts[0]), branch: "ZB001")
    hear(.opened(book, drafts))
    hear(.looked([Entry(book, world.checker)]))
  }

  var book: Book {
    Book(code: "ZB001", sources: sources, years: Array(Set(sources.compactMap(\.year))))
  }

  private var sources: [Source] {
    files.sorted { $0.key < $1.key }.map { path, text in
      Source(path: "branches/ZB001/\(path)", year: Int(path.prefix(4)), bytes: Array(text.utf8))
    }
  }

  var world: World { model.world }

  /// The edits among the effects.
  var edits: [Edit] {
    effects.compactMap { effect in
      switch effect {
      case .save(let edit), .insist(let edit): edit
      default: nil
      }
    }
  }

  /// Goes to a screen, as a command would.
  mutating func go(_ screen: Screen) { carryOut(model.go(screen)) }

  /// Presses keys one after the other: `F9`, `Enter`, `Shift-Tab`, `Ctrl-R`; a single letter is typed.
  mutating func press(_ keys: String...) {
    for key in keys { send(Visit.event(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.text(character)) }
  }

  mutating func send(_ event: Event) { carryOut(model.update(event)) }

  mutating func hear(_ news: News) { carryOut(model.take(news)) }

  /// The edit was made by somebody else, and the files were read again.
  mutating func change(_ path: String, _ text: String) {
    files[path] = text
    hear(.opened(book, [:]))
  }

  var frame: Frame { Chrome.draw(model) }

  /// The screen as a person sees it, row by row.
  var text: [String] { frame.text() }

  /// What the message row says.
  var status: String { text[model.size.rows - 2].trimmingCharacters(in: .whitespaces) }

  /// The answers to a question in the last row included.
  var spot: String { model.stack.front.spot.rawValue }
}

extension Visit {
  mutating func carryOut(_ effects: [Effect]) {
    self.effects += effects
    for effect in effects {
      switch effect {
      case .save(let edit), .insist(let edit): isSlow ? waiting.append(edit) : hear(save(edit))
      case .create(let path, let bytes, let isSecret):
        if isSecret { secrets.insert(path) }
        hear(create(path, bytes))
      case .seal(let frame, let path): hear(seal(frame, path))
      case .readNonce(let path):
        hear(nonces[path].map { .nonce($0) } ?? .noNonce("\(path): 没有这个文件"))
      case .add(let addition, let round): hear(add(addition, round))
      case .note(let glance): hear(fails.map { .unnoted(glance, $0) } ?? .noted(glance))
      case .foresee(let branches):
        let dues = Dictionary(
          uniqueKeysWithValues: branches.map {
            ($0, world.checker.due(in: book, within: world.preferences.ahead.days))
          })
        hear(.foreseen(dues))
      case .compareAll: hear(.copied(compared))
      case .compare(let pair): hear(.compared(pair, comparison(pair)))
      case .recall(let scope): hear(.recalled(scope, steps.latestFirst, trouble: nil))
      case .check: hear(.directory(world.directory, rounds: rounds, codes: world.entries.map(\.code)))
      default: break
      }
    }
  }

  private var reader: MinutesReader {
    let sources = sources.filter { $0.name == "members.rec" }
    return MinutesReader(
      world.checker.copyTerms, names: KnownNames(sources.flatMap { KnownNames.written(in: $0) }))
  }

  /// What comparing all minutes of the branch shows.
  var compared: CopiedMinutes {
    CopiedMinutes(reader.prints(of: "ZB001", in: sources, until: world.day), world.checker.copyTerms)
  }

  private func comparison(_ pair: ComparedMinutes) -> Checkup.Comparison? {
    let texts = [pair.first, pair.second].compactMap {
      MinutesText(of: $0.id, in: $0.branch, sources, by: reader)
    }
    return texts.count == 2 ? Checkup.Comparison(texts[0], texts[1]) : nil
  }

  private var steps: [History.Step] {
    History.steps(in: Source(path: "branches/ZB001/2026/history.rec", bytes: Array(history.utf8)))
  }

  /// The rounds of spot checks as they stand on disk.
  var rounds: [Round] {
    Set(inspections.keys.compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }).sorted()
      .compactMap { name in
        inspections["inspections/\(name)/frame.rec"].map {
          hidden.contains(name)
            ? Round(name: name, frame: $0, draw: nil, isHidden: true)
            : Round(
              name: name, frame: $0, draw: inspections["inspections/\(name)/draw.rec"], within: within(name))
        }
      }
  }

  private func within(_ round: String) -> [String: [UInt8]] {
    let folder = "inspections/\(round)/"
    let files = inspections.filter { $0.key.hasPrefix("\(folder)within/") }
    return Dictionary(
      uniqueKeysWithValues: files.map { (String($0.key.dropFirst(folder.count).dropLast(4)), $0.value) })
  }

  private mutating func create(_ path: String, _ bytes: [UInt8]) -> News {
    if let why = fails ?? (inspections[path] == nil ? nil : "taken") { return .uncreated(path: path, why) }
    inspections[path] = bytes
    return .rounds(rounds, created: path)
  }

  private mutating func seal(_ frame: DrawFrame, _ nonceFile: String) -> News {
    var sealed = frame
    sealed.commit(to: Visit.nonce)
    let schema = Shipped.schemas.first { $0.fileName == "draw-frame.rec" }?.heading ?? []
    let news = create("inspections/\(frame.round)/frame.rec", sealed.file(schema: schema))
    if case .rounds = news { nonces[nonceFile] = Visit.nonce }
    return news
  }

  private mutating func add(_ addition: DrawRecord.Addition, _ round: String) -> News {
    let path = "inspections/\(round)/draw.rec"
    let schema = Shipped.schemas.first { $0.fileName == "draw-result.rec" }?.heading ?? []
    do throws(DrawMisread) {
      inspections[path] = try DrawRecord.adding(addition, to: inspections[path] ?? [], schema: schema)
      return .rounds(rounds, created: path)
    } catch {
      return .uncreated(path: path, "\(error)")
    }
  }

  /// Lets the edits that wait longest reach the disk, and news of them come back.
  mutating func deliver(_ count: Int = .max) {
    for edit in waiting.prefix(count) {
      waiting.removeFirst()
      hear(save(edit))
    }
  }

  /// What stands above the branch now: the files of the inspections.
  var directory: Directory {
    Directory(sources: inspections.sorted { $0.key < $1.key }.map { Source(path: $0.key, bytes: $0.value) })
  }

  /// The files of the inspections were read again.
  mutating func readInspections() {
    hear(.directory(directory, rounds: rounds, codes: world.entries.map(\.code)))
  }

  private mutating func saveAbove(_ edit: Edit, _ round: String) -> News {
    let path = "inspections/\(round)/\(edit.fileName)"
    guard let schema = Shipped.schemas.first(where: { $0.fileName == edit.schemaName }) else {
      return .unsaved(edit, "no schema")
    }
    do throws(Edit.Misfit) {
      let outcome = try edit.applied(to: inspections[path] ?? [], schema)
      inspections[path] = outcome.bytes
      return .filed(edit, inverse: outcome.inverse, directory, remark: nil)
    } catch {
      return .unsaved(edit, "\(error)")
    }
  }

  private mutating func save(_ edit: Edit) -> News {
    if let fails { return .unsaved(edit, fails) }
    if case .round(let round) = edit.place { return saveAbove(edit, round) }
    let path = (edit.year.map { "\($0)/" } ?? "") + edit.fileName
    guard let schema = Shipped.schemas.first(where: { $0.fileName == edit.fileName }) else {
      return .unsaved(edit, "no schema")
    }
    do throws(Edit.Misfit) {
      let outcome = try edit.applied(to: Array((files[path] ?? "").utf8), schema)
      files[path] = String(decoding: outcome.bytes, as: UTF8.self)
      return .saved(edit, inverse: outcome.inverse, book, remark: nil)
    } catch {
      return .unsaved(edit, "\(error)")
    }
  }

  private static func event(_ name: String) -> Event {
    if name.count == 1, let letter = name.first { return .text(letter) }
    let codes: [String: Key.Code] = [
      "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp,
      "PgDn": .pageDown, "Enter": .enter, "Esc": .escape, "Tab": .tab, "Shift-Tab": .backTab,
      "Backspace": .backspace, "Del": .delete, "Ins": .insert,
    ]
    if let code = codes[name] { return .key(Key(code)) }
    if name.hasPrefix("Shift-"), let code = codes[String(name.dropFirst(6))] {
      return .key(Key(code, .shift))
    }
    if name.hasPrefix("Ctrl-"), let letter = name.last {
      return .key(Key(.control(Character(letter.lowercased()))))
    }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return .key(Key(.function(number))) }
    preconditionFailure("no key is called \(name)")
  }
}

/// What ships inside the program.
enum Shipped {
  static let schemas = files(in: "schema/").map { FileSchema(fileName: $0.name, $0.bytes) }

  static let library = Result {
    let catalogue = try Catalogue(files(in: "rules/").map(\.bytes))
    let sheetForm = try SheetForm(files(in: "sheets/").first?.bytes ?? [])
    let strokes = StrokeOrder(files(in: "strokes.bin").first?.bytes ?? [])
    let pinyin = try #require(Pinyin(files(in: "pinyin.bin").first?.bytes ?? []))
    return Library(
      catalogue: { catalogue }, schemas: { schemas }, sheetForm: { sheetForm }, pinyin: { pinyin },
      strokes: { strokes }, manual: { "" })
  }

  static func texts(_ language: String) -> Texts {
    Texts(language: language, files(in: "text/\(language).rec").first?.bytes ?? [])
  }

  private static func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    var found: [(String, [UInt8])] = []
    var index = 0
    while let name = resource_at(index).name {
      let resource = resource_at(index)
      let path = String(cString: name)
      if path.hasPrefix(folder) {
        let bytes = Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
        found.append((String(path.dropFirst(folder.utf8.count)), bytes))
      }
      index += 1
    }
    return found
  }
}

/// Expects that a frame keeps the promises made of every frame, and is the one kept in `Golden/NAME.WIDTHxHEIGHT.screen`; `UPDATE_GOLDEN=1` keeps it anew.
func expectGolden(_ visit: Visit, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let frame = visit.frame
  let drawn = frame.golden(name: visit.spot)
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: "\(name).\(frame.size.columns)x\(frame.size.rows).screen")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try drawn.write(to: file, atomically: true, encoding: .utf8)
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(drawn == kept, "\(file.lastPathComponent)", sourceLocation: sourceLocation)
  #expect(visit.disputes == [], sourceLocation: sourceLocation)
  #expect(visit.strayClicks == [], sourceLocation: sourceLocation)
}
