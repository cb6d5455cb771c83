import Checkup
import Register
import Store

/// A look at many branches: read, checked and forgotten again, spread over the processor's cores.
///
/// Results leave in the order of the branches, whoever was first.
struct Survey: Sendable {
  /// What was seen of one branch.
  struct Sight: Sendable {
    let code: String
    let findings: [Finding]
    let troubles: [Trouble]
  }

  let root: String
  let checker: Checker
  let codes: [String]

  /// How many branches are looked at at once.
  let jobs: Int

  /// Looks at every branch and hands each sight to `receive`, in the order of `codes`.
  func look(_ receive: (Sight) -> Void) async {
    // Small batches keep the order flowing without a task for every branch.
    var batches = stride(from: 0, to: codes.count, by: Survey.batch).makeIterator()
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
          due += Survey.batch
        }
      }
    }
  }

  private static let batch = 16

  private func sights(from first: Int) -> [Sight] {
    codes[first..<min(first + Survey.batch, codes.count)].map(sight)
  }

  private func sight(_ code: String) -> Sight {
    do throws(Trouble) {
      let register = try OpenRegister(at: root)
      let files = try register.branch(code)
      let book = Book(code: code, sources: files.sources, years: files.years, depth: .facts)
      return Sight(code: code, findings: checker.findings(in: book), troubles: files.troubles)
    } catch {
      return Sight(code: code, findings: [], troubles: [error])
    }
  }
}
