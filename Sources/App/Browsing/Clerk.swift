import Canvas
import Checkup
import Glibc
import Register
import Screens
import Store

/// Carries out what the screens want done on disk, and answers with news of it.
struct Clerk: ~Copyable {
  private let register: OpenRegister
  private let texts: Texts
  private let person: String

  /// The files of opened branches as the screens have seen them, by path.
  private var loaded: [String: Loaded] = [:]
  private var drafts: Drafts?

  init(_ root: String, _ texts: Texts, person: String) throws(Trouble) {
    register = try OpenRegister(at: root)
    self.texts = texts
    self.person = person
    drafts = try? Drafts(stateHome: environment("XDG_STATE_HOME"), home: environment("HOME"))
  }

  private var sentences: Sentences { Sentences(texts: texts) }

  private func holder() -> Holder { Holder(by: person) }

  /// Reads a branch's whole book.
  mutating func open(_ code: String) -> News {
    do throws(Trouble) {
      return .opened(try book(code), drafts(of: code))
    } catch {
      return .unopened(branch: code, sentences(error))
    }
  }

  /// Saves an edit of what the screens have seen, joined with what others saved since.
  mutating func save(_ edit: Edit) -> News {
    do throws(Trouble) {
      let path = try RegisterPath(edit)
      let seen = if let known = loaded["\(path)"] { known } else { try register.bytesIfAny(of: path) }
      return try save(edit, over: seen)
    } catch {
      return .unsaved(edit, sentences(error))
    }
  }

  /// Saves an edit over whatever is on disk now.
  mutating func insist(_ edit: Edit) -> News {
    do throws(Trouble) {
      return try save(edit, over: register.bytesIfAny(of: RegisterPath(edit)))
    } catch {
      return .unsaved(edit, sentences(error))
    }
  }

  /// Writes a new file of the inspections.
  func create(_ path: String, _ bytes: [UInt8]) -> News {
    do throws(Trouble) {
      let path = try RegisterPath(path)
      let place = Loaded(path: path, bytes: [], signature: nil)
      switch try register.save(place, bytes, by: holder()) {
      case .saved: return .rounds(rounds(), created: "\(path)")
      case .merged, .conflict, .unmergeable: throw Trouble(.create, "\(path)", .taken)
      }
    } catch {
      return .uncreated(path: path, sentences(error))
    }
  }

  /// The rounds of spot checks that have a frozen list.
  func rounds() -> [Round] {
    let names = (try? register.rounds().names) ?? []
    return names.compactMap { name in
      guard let frame = try? register.bytes(of: RegisterPath(round: name, file: "frame")) else { return nil }
      let draw = try? register.bytes(of: RegisterPath(round: name, file: "draw"))
      return Round(name: name, frame: frame.bytes, draw: draw?.bytes)
    }
  }

  /// Keeps text that is not saved yet, or gives it up; nil if that went well.
  mutating func keep(_ draft: String, _ text: String?) -> Remark? {
    guard drafts != nil else { return Remark(texts("draft.nowhere"), isTrouble: true) }
    do throws(Trouble) {
      if let text {
        _ = try drafts?.keep(Array(text.utf8), for: draft, of: register.root, by: holder())
      } else {
        try drafts?.remove(draft, of: register.root)
      }
      return nil
    } catch {
      return Remark(texts("draft.failed", ["why": sentences(error)]), isTrouble: true)
    }
  }
}

extension Clerk {
  private mutating func book(_ code: String) throws(Trouble) -> Book {
    let files = try register.branch(code)
    for file in files.files { loaded["\(file.path)"] = file }
    return Book(code: code, sources: files.sources, years: files.years)
  }

  private func drafts(of code: String) -> BranchDrafts {
    let all = (try? drafts?.all(of: register.root))?.drafts ?? []
    return all.filter { $0.record.hasPrefix("\(code)/") }.reduce(into: [:]) {
      $0[$1.record] = String(decoding: $1.content, as: UTF8.self)
    }
  }

  private mutating func save(_ edit: Edit, over seen: Loaded) throws(Trouble) -> News {
    guard let schema = Shipped.schema(of: edit.fileName) else {
      return .unsaved(edit, texts("misfit.no-kind", ["type": edit.fileName]))
    }
    let outcome: Edit.Outcome
    do throws(Edit.Misfit) {
      outcome = try edit.applied(to: seen.bytes, schema)
    } catch {
      return .unsaved(edit, texts(error))
    }
    let result = try register.save(seen, outcome.bytes, by: holder(), keys: RecordKeys.all)
    switch result {
    case .saved(let now, let saved):
      loaded["\(now.path)"] = now
      return try done(edit, outcome.inverse, saved, isMerged: false)
    case .merged(let now, let saved):
      loaded["\(now.path)"] = now
      return try done(edit, outcome.inverse, saved, isMerged: true)
    case .conflict(_, let conflicts): return .contested(edit, try book(edit.branch), versions(conflicts))
    case .unmergeable: return .unsaved(edit, texts("save.unmergeable"))
    }
  }

  private mutating func done(
    _ edit: Edit, _ inverse: Edit, _ saved: Saved, isMerged: Bool
  ) throws(Trouble) -> News {
    var remark: String?
    if isMerged { remark = texts("save.merged", ["what": edit.summary]) }
    if case .writtenNotConfirmed = saved.standing { remark = texts("save.not-confirmed", ["what": edit.summary]) }
    return .saved(edit, inverse: inverse, try book(edit.branch), remark: remark)
  }

  /// Both versions of every field that two people changed.
  private func versions(_ conflicts: [Conflict]) -> String {
    conflicts.flatMap(\.fields).map { field in
      texts(
        "save.versions",
        [
          "field": field.name, "theirs": field.theirs.joined(separator: " / "),
          "mine": field.mine.joined(separator: " / "),
        ])
    }.joined(separator: " ")
  }
}

extension Texts {
  /// Why an edit does not fit the file.
  func callAsFunction(_ misfit: Edit.Misfit) -> String {
    switch misfit {
    case .noRecord(_, let key): self("misfit.no-record", ["key": key])
    case .taken(_, let key): self("misfit.taken", ["key": key])
    case .unprintable(let field, let line): self("misfit.unprintable", ["field": field, "line": "\(line)"])
    case .noKind(let type): self("misfit.no-kind", ["type": type])
    }
  }
}

extension RegisterPath {
  /// The file an edit is for.
  init(_ edit: Edit) throws(Trouble) {
    let year = edit.year.map { "\($0)/" } ?? ""
    try self.init("branches/\(edit.branch)/\(year)\(edit.fileName)")
  }
}

/// The fields that tell records apart, for joining what two people wrote (format 5.1, REF-2).
enum RecordKeys {
  static let all = [
    "Post": ["Post", "Holder", "From"], "Group": ["Name", "From"], "Assessment": ["Member", "From"],
    "Branch": ["Code"], "Term": ["Elected"], "Member": ["Name"], "Meeting": ["Id"], "Vote": ["Id"],
    "DuesMonth": ["Month"], "PlanItem": ["Id"], "Talk": ["Id"], "Training": ["Id"], "Register": ["Code"],
    "Unit": ["Code"], "RuleSetting": ["Rule", "Branch", "Unit", "Waive", "On"],
  ]
}

extension Holder {
  /// This process, in the name of a person.
  init(by person: String) {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.init(name: person, host: name, pid: getpid(), since: Clock.now.time.description)
  }
}
