import Canvas
import Checkup
import Register
import Screens
import Store
import Terminal

/// Carries out what the screens want done on disk, and answers with news of it.
struct Clerk: ~Copyable {
  let register: OpenRegister
  var texts: Texts
  let person: String

  /// The files of opened branches as the screens have seen them, by path.
  private var loaded: [String: Loaded] = [:]
  private var drafts: Drafts?

  /// What the files and folders of opened branches were when they were read, by branch.
  private var known: [String: [RegisterPath: Signature?]] = [:]

  init(_ root: String, _ texts: Texts, person: String) throws(Trouble) {
    register = try OpenRegister(at: root)
    self.texts = texts
    self.person = person
    drafts = try? Drafts(stateHome: environment("XDG_STATE_HOME"), home: environment("HOME"))
  }

  var root: String { register.root }
  var sentences: Sentences { Sentences(texts: texts) }

  func holder() -> Holder { Holder(by: person) }

  /// Reads a branch's whole book.
  mutating func open(_ code: String) -> News {
    do throws(Trouble) {
      return .opened(try book(code), drafts(of: code))
    } catch {
      return .unopened(branch: code, sentences(error))
    }
  }

  /// The opened branches whose files are no longer what they were when they were read.
  func overtaken() -> [String] {
    known.filter { !register.changed(since: $0.value).isEmpty }.keys.sorted()
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

  /// Writes down that a personal number is shown in full.
  func note(_ glance: Glance) -> News {
    do throws(Trouble) {
      try register.note(glance, by: holder())
      return .noted(glance)
    } catch {
      return .unnoted(glance, sentences(error))
    }
  }

  /// The latest steps that changed a branch or the register; of all branches only their last two books are read.
  func recall(_ scope: Chronicle.Scope) -> News {
    var steps: [History.Step] = []
    var troubles: [Trouble] = []
    do throws(Trouble) {
      for books in try books(scope) {
        steps += books.steps
        troubles += books.troubles
      }
    } catch {
      troubles.append(error)
    }
    let latest = steps.latestFirst.prefix(Chronicle.most)
    return .recalled(scope, Array(latest), trouble: troubles.first.map { sentences($0) })
  }

  private func books(_ scope: Chronicle.Scope) throws(Trouble) -> [HistoryFiles] {
    if case .branch(let code) = scope { return [try register.histories(of: code)] }
    var books = [register.historiesAboveBranches()]
    for code in try register.branchCodes().names { books.append(try register.histories(of: code, latest: 2)) }
    return books
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
    known[code] = try signatures(of: code, files)
    return Book(code: code, sources: files.sources, years: files.years)
  }

  /// What the branch's files are now, and its folders, which change when a file comes or goes.
  private func signatures(
    of code: String, _ files: BranchFiles
  ) throws(Trouble) -> [RegisterPath: Signature?] {
    var signatures: [RegisterPath: Signature?] = [:]
    for file in files.files { signatures[file.path] = file.signature }
    for folder in ["branches/\(code)"] + files.years.map({ "branches/\(code)/\($0)" }) {
      let path = try RegisterPath(folder)
      signatures[path] = register.signature(of: path)
    }
    return signatures
  }

  private func drafts(of code: String) -> BranchDrafts {
    let all = (try? drafts?.all(of: register.root))?.drafts ?? []
    return all.filter { $0.record.hasPrefix("\(code)/") }.reduce(into: [:]) {
      $0[$1.record] = String(decoding: $1.content, as: UTF8.self)
    }
  }

  private mutating func save(_ edit: Edit, over seen: Loaded) throws(Trouble) -> News {
    switch try register.file(edit, over: seen, by: holder()) {
    case .filed(let filed):
      loaded["\(filed.now.path)"] = filed.now
      return try done(edit, filed)
    case .misfit(let misfit): return .unsaved(edit, texts(misfit))
    case .contested(let conflicts):
      if let branch = edit.branch {
        return .contested(edit, try book(branch), texts.versions(conflicts))
      }
      loaded["\(seen.path)"] = nil
      return .contestedAbove(edit, Desk.directory(register).0, texts.versions(conflicts))
    case .unmergeable: return .unsaved(edit, texts("save.unmergeable"))
    }
  }

  private mutating func done(_ edit: Edit, _ filed: Filing.Filed) throws(Trouble) -> News {
    let remark = texts.remark(filed, edit.summary)
    guard let branch = edit.branch else {
      return .filed(edit, inverse: filed.inverse, Desk.directory(register).0, remark: remark)
    }
    return .saved(edit, inverse: filed.inverse, try book(branch), remark: remark)
  }
}
