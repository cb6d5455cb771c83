import CNcurses
import Glibc

/// The memory of a program that stays open all day beside others: what is free goes back to the system.
package enum Heap {
  /// Keeps what is free small from here on.
  ///
  /// Left alone, the C library never gives back what a look at thousands of branches took for a moment.
  package static func keepSmall() { cn_keep_heap_small(least) }

  /// Gives back what a piece of work has left, now that it is over.
  package static func giveBack() { cn_give_heap_back() }

  /// In bytes: ours. A branch's largest file fits, so reading one asks the system for nothing.
  private static let least: CInt = 256 * 1024
}

/// Lets everyone else have the processor before this thread, from here on: the person who types must not wait for it.
package func giveWay() {
  _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
}
