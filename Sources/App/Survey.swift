import Register
import Store

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

  /// What to make of a book before it is forgotten.
  let glance: @Sendable (Book) -> Seen

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
    codes[first..<min(first + batch, codes.count)].map(sight)
  }

  private func sight(_ code: String) -> Sight {
    do throws(Trouble) {
      let register = try OpenRegister(at: root)
      let files = try register.branch(code)
      let book = Book(code: code, sources: files.sources, years: files.years, depth: .facts)
      return Sight(code: code, seen: glance(book), troubles: files.troubles)
    } catch {
      return Sight(code: code, seen: nil, troubles: [error])
    }
  }
}
