import Checkup
import Register
import Screens
import Store
import Terminal

/// Looks at all branches in the background, and posts what it sees a few times a second.
struct Patrol: Sendable {
  let root: String
  let checker: Checker
  let codes: [String]
  let sentences: Sentences
  let mailbox: Mailbox

  func run() async {
    var survey = Survey(root: root, codes: codes, jobs: Check.cores) { [checker] in Entry($0, checker) }
    survey.isBehindScreen = true
    var seen: [Entry] = []
    var last: ContinuousClock.Instant?
    await survey.look { sight in
      seen.append(entry(sight))
      if let last, .now - last < .milliseconds(250) { return }
      mailbox.post(.looked(seen))
      seen.removeAll()
      last = .now
    }
    if !seen.isEmpty { mailbox.post(.looked(seen)) }
    Heap.giveBack()
  }

  /// The same in some of the branches, knowing what comparing all minutes showed.
  func again(in codes: [String], _ copied: CopiedMinutes) -> Patrol {
    var checker = checker
    checker.copied = copied
    return Patrol(root: root, checker: checker, codes: codes, sentences: sentences, mailbox: mailbox)
  }

  private func entry(_ sight: Survey<Entry>.Sight) -> Entry {
    var entry = sight.seen ?? Entry(code: sight.code)
    entry.isLookedAt = true
    entry.trouble = sight.troubles.first.map { sentences($0) }
    return entry
  }
}
