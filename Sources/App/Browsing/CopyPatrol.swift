import Checkup
import Register
import Screens
import Store
import Terminal

/// Compares minutes in the background, and posts what came of it.
struct CopyPatrol: Sendable {
  private let patrol: Patrol

  /// What is to be compared is what the patrol looks at.
  init(_ patrol: Patrol) { self.patrol = patrol }

  init(_ root: String, _ world: World, _ mailbox: Mailbox) {
    patrol = Patrol(
      root: root, checker: world.checker, codes: world.entries.map(\.code),
      sentences: Sentences(texts: world.texts), mailbox: mailbox)
  }

  private var survey: CopySurvey {
    CopySurvey(root: patrol.root, codes: patrol.codes, jobs: Check.cores, isBehindScreen: true)
  }

  /// Compares the minutes of all branches, then looks again at those branches for which that tells something new.
  func compareAll() async {
    guard patrol.checker.comparesMinutes else { return }
    do throws(Trouble) {
      let copied = try await survey.copied(patrol.checker)
      patrol.mailbox.post(.copied(copied))
      let touched = copied.branches.union(patrol.checker.copied.branches)
      await patrol.again(in: patrol.codes.filter(touched.contains), copied).run()
      Heap.giveBack()
    } catch {
      patrol.mailbox.post(.remark(Remark(patrol.sentences(error), isTrouble: true)))
    }
  }

  /// Lays two sessions' minutes side by side.
  func compare(_ pair: ComparedMinutes) async {
    do throws(Trouble) {
      let reader = try await survey.reader(patrol.checker.copyTerms)
      let first = try minutes(pair.first, reader)
      let second = try minutes(pair.second, reader)
      let comparison = first.flatMap { first in second.map { Comparison(first, $0) } }
      patrol.mailbox.post(.compared(pair, comparison))
    } catch {
      patrol.mailbox.post(.compared(pair, nil))
      patrol.mailbox.post(.remark(Remark(patrol.sentences(error), isTrouble: true)))
    }
  }

  private func minutes(
    _ session: ComparedMinutes.Session, _ reader: MinutesReader
  ) throws(Trouble) -> MinutesText? {
    let sources = try OpenRegister(at: patrol.root).branch(session.branch).sources
    return MinutesText(of: session.id, in: session.branch, sources, by: reader)
  }
}
