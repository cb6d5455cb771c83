import Register
import Store
import Terminal

/// A look at many branches: read, looked at and forgotten again, spread over the processor's cores.
///
/// Results leave in the order of the branches, whoever was first.
struct Survey<Seen: Sendable>: Sendable {
  /// What was seen of one branch; nil where its folder could not be opened.
  struct Sight: Sendable {
    let code: String
    let seen: Seen?
    let troubles: [Trouble]
  }

  let root: String
  let codes: [String]

  /// How many branches are looked at at once.
  let jobs: Int

  /// Whether a person is typing meanwhile, who comes first.
  var isBehindScreen = false

  /// Reads one branch and makes of it what is wanted.
  private let sight: @Sendable (String, borrowing OpenRegister) throws(Trouble) -> Sight

  /// - Parameter glance: what to make of a book before it is forgotten.
  init(root: String, codes: [String], jobs: Int, glance: @escaping @Sendable (Book) -> Seen) {
    self.init(root: root, codes: codes, jobs: jobs) { code, register throws(Trouble) in
      let files = try register.branch(code)
      let book = Book(code: code, sources: files.sources, years: files.years, depth: .facts)
      return Sight(code: code, seen: glance(book), troubles: files.troubles)
    }
  }

  /// - Parameter sight: reads as much of a branch as is wanted.
  init(
    root: String, codes: [String], jobs: Int,
    sight: @escaping @Sendable (String, borrowing OpenRegister) throws(Trouble) -> Sight
  ) {
    (self.root, self.codes, self.jobs) = (root, codes, jobs)
    self.sight = sight
  }

  /// Looks at every branch and hands each sight to `receive`, in the order of `codes`.
  func look(_ receive: (Sight) -> Void) async {
    // Small batches keep the order flowing without a task for every branch.
    var batches = stride(from: 0, to: codes.count, by: batch).makeIterator()
    var waiting: [Int: [Sight]] = [:]
    var due = 0
    await withTaskGroup(of: (Int, [Sight]).self) { group in
      for _ in 0..<jobs {
        if let first = batches.next() { group.addTask { (first, sights(from: first)) } }
      }
      for await (first, sights) in group {
        waiting[first] = sights
        if let next = batches.next() { group.addTask { (next, self.sights(from: next)) } }
        while let sights = waiting.removeValue(forKey: due) {
          for sight in sights { receive(sight) }
          due += batch
        }
      }
    }
  }

  private var batch: Int { 16 }

  private func sights(from first: Int) -> [Sight] {
    if isBehindScreen { giveWay() }
    return codes[first..<min(first + batch, codes.count)].map(look(at:))
  }

  private func look(at code: String) -> Sight {
    do throws(Trouble) {
      return try sight(code, OpenRegister(at: root))
    } catch {
      return Sight(code: code, seen: nil, troubles: [error])
    }
  }
}
