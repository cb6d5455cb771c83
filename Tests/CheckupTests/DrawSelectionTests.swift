import Testing

@testable import Checkup

@Suite struct `Choosing branches` {
  static func frame(_ entries: [DrawFrame.Entry], count: Int, number: Int = 10, gap: Int = 99) throws
    -> DrawFrame
  {
    var frame = try DrawSample(sealed: false).frame
    (frame.number, frame.gap, frame.count, frame.entries) = (number, gap, count, entries)
    return frame
  }

  static func chosen(_ frame: DrawFrame) -> DrawSelection {
    DrawSelection(frame, by: Draw.tickets(for: frame.entries, round: frame.round, seed: hashed("0")))
  }

  @Test(arguments: [
    ([120, 60, 20], 30, [18, 9, 3]), ([53, 31, 11, 5], 10, [5, 3, 1, 1]), ([1, 1, 1], 2, [1, 1, 0]),
    ([7, 0, 3], 5, [4, 0, 1]), ([5, 5], 0, [0, 0]), ([0, 0], 3, [0, 0]), ([], 3, []), ([2, 3], 9, [2, 3]),
    ([1], 1, [1]),
  ])
  func `the largest remainder`(sizes: [Int], seats: Int, shares: [Int]) {
    #expect(LargestRemainder.shares(of: seats, among: sizes) == shares)
  }

  @Test func `shares fill all seats, never more than there are, never a whole seat from the quota`() {
    var numbers = SteadyNumbers(3)
    for _ in 0..<2000 {
      let sizes = (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
        Int.random(in: 0...40, using: &numbers)
      }
      let total = sizes.reduce(0, +)
      let seats = Int.random(in: 0...(total + 3), using: &numbers)
      let shares = LargestRemainder.shares(of: seats, among: sizes)
      #expect(shares.reduce(0, +) == min(seats, total))
      for (share, size) in zip(shares, sizes) where total > 0 {
        let quota = min(seats, total) * size
        #expect(share <= size && share * total > quota - total && share * total < quota + total)
      }
    }
  }

  @Test func `branches not visited for long come first, in ticket order, then each stratum its share`() throws
  {
    let entries = [
      entry("A1", "甲", last: 3), entry("A2", "甲", last: 9), entry("A3", "甲", last: 9),
      entry("A4", "甲", last: 9),
      entry("B1", "乙", last: 0), entry("B2", "乙", last: 9), entry("B3", "乙", last: 9),
    ]
    let frame = try Self.frame(entries, count: 5, number: 10, gap: 6)
    let order = Draw.tickets(for: entries, round: frame.round, seed: hashed("0")).map(\.branch.text)
    let chosen = Self.chosen(frame)
    let due = order.filter { ["A1", "B1"].contains($0) }
    // Byte order: 乙 (U+4E59) before 甲 (U+7532). Three places among two of 乙 and three of 甲: 1.2 and 1.8.
    #expect(
      chosen.shares == [
        DrawResult.Share(stratum: hashed("乙"), size: 2, seats: 1),
        DrawResult.Share(stratum: hashed("甲"), size: 3, seats: 2),
      ])
    let ofSecond = order.filter { ["B2", "B3"].contains($0) }.prefix(1)
    let ofFirst = order.filter { ["A2", "A3", "A4"].contains($0) }.prefix(2)
    #expect(chosen.picks.map(\.branch.text) == due + ofSecond + ofFirst)
    #expect(chosen.picks.map(\.kind) == [.due, .due, .random, .random, .random])
  }

  @Test func `more that must be visited than there is room for are cut in ticket order`() throws {
    let entries = (1...12).map { entry("ZB\($0)", $0 < 7 ? "甲" : "乙") }
    let frame = try Self.frame(entries, count: 8, gap: 4)
    let order = Draw.tickets(for: entries, round: frame.round, seed: hashed("0")).map(\.branch)
    let chosen = Self.chosen(frame)
    #expect(chosen.due.count == 12)
    #expect(chosen.picks.map(\.branch) == Array(order.prefix(8)))
    #expect(chosen.shares.map(\.seats) == [0, 0])
    #expect(chosen.shares.map(\.size).reduce(0, +) == 4)
  }

  @Test(arguments: [(gap: 4, due: ["new", "old", "six"]), (5, ["new", "old"]), (6, ["new"]), (11, [])])
  func `a branch is due when its last visit is gap rounds ago`(gap: Int, due: [String]) throws {
    let entries = [
      entry("old", last: 5), entry("six", last: 6), entry("late", last: 9), entry("new", last: 0),
    ]
    let chosen = Self.chosen(try Self.frame(entries, count: 4, number: 10, gap: gap))
    #expect(chosen.due.map(\.id.text).sorted() == due)
  }

  @Test func `asking for more than there are draws all`() throws {
    let frame = try Self.frame((1...3).map { entry("ZB\($0)") }, count: 9)
    #expect(Self.chosen(frame).picks.count == 3)
  }

  @Test func `a gap of zero draws only the order, in batches`() throws {
    var sample = try DrawSample(sealed: false)
    (sample.frame.gap, sample.frame.count, sample.frame.batch) = (0, 10, 4)
    let result = try sample.result
    #expect(result.picks.map(\.branch) == result.tickets.map(\.branch))
    #expect(result.batches(of: 4).map(\.count) == [4, 4, 2])
    #expect(result.batches(of: 4).flatMap { $0 } == result.picks)
  }

  @Test func `the whole result of a sealed draw`() throws {
    let sample = try DrawSample(sealed: true)
    let result = try sample.result
    let picks = result.picks.map { pick in
      ([pick.branch.text, pick.kind.rawValue] + pick.inspectors.map(\.text)).joined(separator: " ")
    }
    #expect(
      picks == [
        "ZB001 必查 员丙 员丁@ZB002", "ZB002 必查 员甲 员乙", "ZB008 随机 员丙 员乙", "ZB010 随机 员丙 员丁@ZB002",
        "ZB007 随机 员丁@ZB002 员乙", "ZB003 随机 员丁@ZB002 员甲",
      ])
    #expect(result.due == 2)
    #expect(result.count(.random) == 4)
    #expect(result.vacancies(in: sample.frame).isEmpty)
  }
}
