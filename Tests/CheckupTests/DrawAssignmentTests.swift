import Testing

@testable import Checkup

@Suite struct `Inspectors for branches` {
  static func frame(
    _ names: [String], per: Int, cap: Int, recused: [(String, String)] = [], round: String = "2024Q1",
  ) throws -> DrawFrame {
    var frame = DrawFrame(
      round: hashed(round), number: 1, countRule: hashed("全部"), by: hashed("沈知行"),
      on: try moment("2024-01-02 09:00"))
    (frame.per, frame.cap) = (per, cap)
    frame.inspectors = names.map { DrawFrame.Inspector(name: hashed($0), branch: nil) }
    frame.recusals = recused.map {
      DrawFrame.Recusal(name: hashed($0.0), branch: hashed($0.1), reason: hashed("亲属"))
    }
    return frame
  }

  static func people(_ frame: DrawFrame, _ branches: [String], seed: String = "0") -> [[String]] {
    DrawAssignment(frame, to: branches.map(hashed), seed: hashed(seed)).inspectorsByBranch
      .map { $0.map(\.text) }
  }

  @Test func `somebody is moved so that a branch does not stay empty`() throws {
    let frame = try Self.frame(["员甲", "员乙", "员丙"], per: 1, cap: 1, recused: [("员丙", "ZB003")])
    #expect(Self.people(frame, ["ZB001", "ZB002", "ZB003"]) == [["员丙"], ["员乙"], ["员甲"]])
  }

  @Test func `the inspectors of a branch stand in its own order`() throws {
    let names = ["员甲", "员乙", "员丙", "员丁", "员戊", "员己"]
    let frame = try Self.frame(names, per: 6, cap: 1, round: "2024Q2")
    #expect(
      Self.people(frame, ["ZB009"], seed: `Algorithm chou-1`.sealed)
        == [["员甲", "员戊", "员丁", "员乙", "员丙", "员己"]])
  }

  @Test func `a place that cannot be filled is reported with the reasons`() throws {
    let frame = try Self.frame(
      ["员甲", "员乙", "员丙"], per: 2, cap: 1, recused: [("员丙", "ZB001"), ("员丙", "ZB002")])
    var result = try DrawSample(sealed: false).result
    result.picks = [
      DrawResult.Pick(branch: hashed("ZB001"), kind: .due, inspectors: [hashed("员甲")]),
      DrawResult.Pick(branch: hashed("ZB002"), kind: .random, inspectors: [hashed("员乙")]),
    ]
    #expect(
      result.vacancies(in: frame) == [
        DrawVacancy(branch: hashed("ZB001"), missing: 1, recused: [hashed("员丙")], full: [hashed("员乙")]),
        DrawVacancy(branch: hashed("ZB002"), missing: 1, recused: [hashed("员丙")], full: [hashed("员甲")]),
      ])
  }

  @Test func `without inspectors every place stays empty`() throws {
    let frame = try Self.frame([], per: 2, cap: 9)
    #expect(Self.people(frame, ["ZB001", "ZB002"]) == [[], []])
  }

  @Test func `as many places are filled as by a maximum flow, and caps and recusals hold`() throws {
    var numbers = SteadyNumbers(11)
    for round in 0..<600 {
      let names = (0..<Int.random(in: 1...6, using: &numbers)).map { "员\($0)" }
      let branches = (0..<Int.random(in: 1...7, using: &numbers)).map { "ZB\($0)" }
      let recused = names.flatMap { name in branches.map { (name, $0) } }
        .filter { _ in Int.random(in: 0..<10, using: &numbers) < 4 }
      let (per, cap) = (Int.random(in: 1...3, using: &numbers), Int.random(in: 1...3, using: &numbers))
      let frame = try Self.frame(names, per: per, cap: cap, recused: recused, round: "R\(round)")
      let people = Self.people(frame, branches)
      #expect(people.joined().count == Flow.most(names, branches, per: per, cap: cap, barred: recused))
      #expect(people.allSatisfy { $0.count <= per && Set($0).count == $0.count })
      #expect(Dictionary(grouping: people.joined(), by: \.self).values.allSatisfy { $0.count <= cap })
      for (branch, inspectors) in zip(branches, people) {
        #expect(!recused.contains { $0.1 == branch && inspectors.contains($0.0) })
      }
    }
  }
}

/// The most places that can be filled: a maximum flow from branches to inspectors, found by breadth first search.
private enum Flow {
  static func most(
    _ names: [String], _ branches: [String], per: Int, cap: Int, barred: [(String, String)],
  ) -> Int {
    let (source, sink) = (0, 1)
    let size = 2 + branches.count + names.count
    var room = Array(repeating: Array(repeating: 0, count: size), count: size)
    for (index, branch) in branches.enumerated() {
      room[source][2 + index] = per
      for (person, name) in names.enumerated() where !barred.contains(where: { $0 == (name, branch) }) {
        room[2 + index][2 + branches.count + person] = 1
      }
    }
    for person in names.indices { room[2 + branches.count + person][sink] = cap }
    var flow = 0
    while let path = path(source, sink, room) {
      for (from, to) in path {
        room[from][to] -= 1
        room[to][from] += 1
      }
      flow += 1
    }
    return flow
  }

  private static func path(_ source: Int, _ sink: Int, _ room: [[Int]]) -> [(Int, Int)]? {
    var cameFrom: [Int: Int] = [source: source]
    var queue = [source]
    while let node = queue.first {
      queue.removeFirst()
      for next in room.indices where room[node][next] > 0 && cameFrom[next] == nil {
        cameFrom[next] = node
        queue.append(next)
      }
    }
    guard cameFrom[sink] != nil else { return nil }
    var path: [(Int, Int)] = []
    var node = sink
    while node != source, let before = cameFrom[node] {
      path.append((before, node))
      node = before
    }
    return path
  }
}
