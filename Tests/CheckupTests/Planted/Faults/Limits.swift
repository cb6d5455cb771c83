import Register

/// Faults as of the last day before something begins to be said, and as of the first.
extension Fault {
  static let limits = [
    neverHeld("MTG-6", "组织生活会", "hard", 10).on(9, 30), neverHeld("MTG-6", "组织生活会", "hard", 10).on(10, 1),
    neverHeld("MTG-7", "民主评议党员", "usual", 11).on(9, 30),
    neverHeld("MTG-7", "民主评议党员", "usual", 11).on(10, 1), untalked.on(9, 30), untalked.on(10, 1),
    hours("19.1").on(9, 29), hours("19.1").on(9, 30), noCourse.on(9, 30), noCourse.on(10, 1),
    notInspected.on(9, 30), notInspected.on(10, 1), unpublished.on(11, 30), unpublished.on(12, 1),
    unreported("上半年", month: 6).on(6, 22), unreported("上半年", month: 6).on(6, 23),
    unreported("年度", month: 12).on(12, 23), unreported("年度", month: 12).on(12, 24),
    unpaidRunning.on(3, 25), unpaidRunning.on(3, 26), unpaidRunning.on(2, 22), unpaidRunning.on(2, 23),
  ]
}
