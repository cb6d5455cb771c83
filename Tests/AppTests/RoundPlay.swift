import Foundation
import Testing

/// A round of inspection played through on a demonstration register by the program's own commands.
final class RoundPlay {
  let folder: CommandFolder
  static let round = "2026Q4"
  static let inspectors = ["卢星野", "谷雨晴", "沈知行", "陆青山", "江明远"]

  /// The branches drawn, each with its inspectors, in the order drawn.
  private(set) var drawn: [(branch: String, inspectors: [String])] = []

  /// What was handed out, in order: the rectification's number and the branch.
  private(set) var issued: [(id: String, branch: String)] = []
  private(set) var dismissed = 0

  init(branches: Int) throws {
    folder = try CommandFolder()
    let made = try folder.zhibu(
      "demo", "reg", "--branches", "\(branches)", "--years", "1", "--faults", "1", "--as-of", "2026-11-25")
    try #require(made.status == 0, "\(made.errors)")
  }

  /// Runs the program on the register; it must succeed.
  @discardableResult
  func zhibu(_ words: String..., by person: String? = nil, on day: String) throws -> CommandFolder.Run {
    let by = person.map { ["--by", $0] } ?? []
    let run = try folder.run(
      CommandFolder.program, words + ["--register", "reg", "--as-of", day] + by)
    try #require(run.status == 0, "\(words) \(run.errors)")
    return run
  }

  /// Freezes the list, draws from it, and verifies the draw.
  func draw(_ count: Int) throws {
    let list = [
      "--count", "\(count)", "--gap", "9", "--source", "体彩排列五26311期@2026-11-21 21:00", "--per", "2",
    ]
    let words = ["draw", "new", Self.round] + list + Self.inspectors.flatMap { ["--inspector", $0] }
    let frozen = try folder.run(
      CommandFolder.program, words + ["--register", "reg", "--as-of", "2026-11-20", "--by", "沈知行"])
    try #require(frozen.status == 0, "\(frozen.errors)")
    let posted = try #require(frozen.lines.last { $0.hasSuffix("frame.rec") }?.prefix { $0 != " " })
    try zhibu(
      "draw", "run", Self.round, "--value", "体彩排列五26311期=4 1 9 0 6", "--witness", "程小雪", by: "沈知行",
      on: "2026-11-22")
    try zhibu("draw", "verify", Self.round, "--posted", String(posted), on: "2026-11-22")
    let picks = try folder.run(
      "/usr/bin/recsel", ["-t", "Pick", "-R", "Branch,Inspector", "reg/inspections/\(Self.round)/draw.rec"])
    drawn = picks.lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], Array(words.dropFirst()))
    }
  }

  /// Visits every branch drawn: confirms so many findings in all, dismisses the rest, scores, signs, makes final.
  func visit(confirming wanted: Int) throws {
    var left = wanted
    for (place, pick) in drawn.enumerated() {
      let keys = try noticed(pick.branch)
      // As many from each branch as those after it may leave over.
      let share = min(keys.count, max(left / (drawn.count - place), left - (try after(place))))
      left -= share
      let settled =
        keys.prefix(share).flatMap { ["--confirm", $0] }
        + keys.dropFirst(share).flatMap { ["--dismiss", $0] }
      let items = ["组织和任期=15", "组织生活=30", "记录和考勤=20", "教育和管理=15", "党费=10", "公开和报告=5", "整改=5"]
      let run = try folder.run(
        CommandFolder.program,
        ["sheet", pick.branch, "--round", Self.round, "--register", "reg", "--as-of", "2026-11-25"]
          + ["--by", pick.inspectors[0], "--arrived", "09:30", "--reason", "已核对原始签到"] + settled
          + pick.inspectors.flatMap { ["--inspector", $0] } + items.flatMap { ["--self", $0] }
          + ["--score", "整改=4.5", "--note", "整改=上次的销号单没有存", "--opinion", "情况属实，照办"]
          + ["换届逾期超过一年", "连续两季无党员大会", "经人核实造假"].flatMap { ["--veto", "\($0)=否"] }
          + ["--sign", "支部=\(try owner(of: pick.branch))", "--sign", "检查人=\(pick.inspectors[1])", "--final"])
      try #require(run.status == 0, "\(pick.branch) \(run.errors)")
      dismissed += keys.count - share
    }
    try #require(left == 0, "\(left) findings short")
  }

  /// Hands out every confirmed finding.
  func issue() throws {
    for pick in drawn {
      let sheet = "reg/inspections/\(Self.round)/sheets/\(pick.branch).rec"
      let ids = try folder.run("/usr/bin/recsel", ["-t", "Finding", "-e", "State = '属实'", "-P", "Id", sheet])
        .lines
      for id in ids where !id.isEmpty {
        try zhibu(
          "fix", "issue", id, "--owner", try owner(of: pick.branch), "--measure", "对照要求补齐，举一反三",
          by: pick.inspectors[0], on: "2026-11-26")
        issued.append(("\(id)-1", pick.branch))
      }
    }
  }

  /// Every branch answers; so many are returned, and answered again; all are accepted by an inspector, and posted.
  func putRight(returning count: Int) throws {
    for (place, fix) in issued.enumerated() {
      let inspectors = try #require(drawn.first { $0.branch == fix.branch }).inspectors
      try answer(fix, on: "2026-12-10")
      if place < count {
        try zhibu("fix", "return", fix.id, "--reason", "缺签到表", by: inspectors[1], on: "2026-12-12")
        try answer(fix, on: "2026-12-14")
      }
      try zhibu("fix", "accept", fix.id, by: inspectors[1], on: "2026-12-16")
    }
  }

  func post() throws {
    for fix in issued {
      try zhibu(
        "fix", "post", fix.id, "--matter", "记录和会议不全", by: "沈知行", on: "2026-12-18")
    }
  }

  /// What recfix says against the files of the round and the branches' answers; a demonstration has faults elsewhere.
  func complaints() throws -> [String] {
    let files = try folder.everything().keys.filter { name in
      name.hasPrefix("reg/inspections/\(Self.round)/") && name.hasSuffix(".rec")
        || drawn.contains { name == "reg/branches/\($0.branch)/2026/responses.rec" }
    }
    return try files.sorted().compactMap { file in
      let run = try folder.run("/usr/bin/recfix", ["--check", file])
      return run.status == 0 ? nil : run.errors
    }
  }

  private func answer(_ fix: (id: String, branch: String), on day: String) throws {
    try zhibu(
      "fix", "answer", fix.id, "--done", "已补齐，附照片", "--evidence", "照片.jpg", "--request",
      by: try owner(of: fix.branch), on: day)
  }

  /// The keys of the findings that cost points, as the sheet prints them.
  private func noticed(_ branch: String) throws -> [String] {
    if let known = keys[branch] { return known }
    let all = try zhibu("sheet", branch, "--round", Self.round, on: "2026-11-25").lines.compactMap {
      line -> String? in
      guard line.hasPrefix("-"), let from = line.firstIndex(of: "["), let to = line.firstIndex(of: "]") else {
        return nil
      }
      return String(line[line.index(after: from)..<to])
    }
    let once = Array(Set(all)).sorted()
    keys[branch] = once
    return once
  }

  private var keys: [String: [String]] = [:]

  /// How many findings there are in the branches drawn after that place.
  private func after(_ place: Int) throws -> Int {
    try drawn.dropFirst(place + 1).reduce(0) { sum, pick in sum + (try noticed(pick.branch).count) }
  }

  private var owners: [String: String] = [:]

  /// The secretary answers for what a branch is to put right.
  private func owner(of branch: String) throws -> String {
    if let known = owners[branch] { return known }
    let posts = try folder.run(
      "/usr/bin/recsel",
      ["-t", "Post", "-e", "Post = '书记' && !#To", "-P", "Holder", "reg/branches/\(branch)/branch.rec"])
    let found = try #require(posts.lines.first { !$0.isEmpty })
    owners[branch] = found
    return found
  }
}
