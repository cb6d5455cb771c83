import Register

/// What is written about a duty besides its day, and what must be found of it.
private struct Task: Sendable {
  let words: String

  /// Days from the day of the check to the day it is due.
  let left: Int
  var requester: String?

  /// `verdict days by`: so many days after the due day.
  var verdicts: [(verdict: String, days: Int, by: String)] = []
  var lateReason: String?
  var state: String?
  var days: Int?
}

private let tasks: [Task] = [
  Task(words: "due in 8 days", left: 8), Task(words: "due in 7 days", left: 7, state: "due-soon", days: -7),
  Task(words: "due today", left: 0, state: "due-soon", days: 0),
  Task(words: "due yesterday", left: -1, state: "overdue", days: 1),
  Task(words: "accepted", left: -30, verdicts: [("已验收", -2, "岑望舒")]),
  Task(words: "accepted on the last day", left: -30, verdicts: [("已验收", 0, "岑望舒")]),
  Task(words: "accepted late", left: -30, verdicts: [("已验收", 4, "岑望舒")], state: "overdue", days: 4),
  Task(words: "accepted late with a reason", left: -30, verdicts: [("已验收", 4, "岑望舒")], lateReason: "等材料"),
  Task(words: "accepted by its owner", left: -30, verdicts: [("已验收", -2, "柏小雪")], state: "violated"),
  Task(
    words: "accepted by whoever asked", left: -30, requester: "岑望舒", verdicts: [("已验收", -2, "岑望舒")],
    state: "violated"),
  Task(words: "returned", left: -10, verdicts: [("退回", -2, "岑望舒")], state: "overdue", days: 10),
  Task(
    words: "accepted, then returned", left: -9, verdicts: [("已验收", -4, "岑望舒"), ("退回", -2, "岑望舒")],
    state: "overdue", days: 9),
  Task(words: "returned, then accepted", left: -9, verdicts: [("退回", -4, "岑望舒"), ("已验收", -2, "岑望舒")]),
]

extension Fault {
  static let duties =
    tasks.map { duty($0) } + tasks.filter { $0.requester == nil && $0.lateReason == nil }.map(rectification)

  private static func duty(_ task: Task) -> Fault {
    Fault("FIX-1 a duty \(task.words)") { branch, _ in
      let due = branch.asOf + task.left
      let id = "\((due - 20).compact)-zr-\(branch.all("duties.rec").count + 1)"
      var slip = Slip(
        "Duty", ["Id": id, "Goal": "修好活动室", "Owner": "柏小雪", "Due": "\(due)", "LateReason": task.lateReason])
      if let requester = task.requester { (slip["Requested"], slip["Requester"]) = ("\(due - 5)", requester) }
      for verdict in task.verdicts {
        slip.add("Verdict", "\(verdict.verdict) \(verdict.by) \(due + verdict.days) 现场查看")
      }
      branch.add(slip, to: "\(branch.folder(due - 20))/duties.rec")
      return task.state.map { [Expected("FIX-1", $0, "local", record: id, days: task.days)] } ?? []
    }
  }

  private static func rectification(_ task: Task) -> Fault {
    Fault("FIX-1 a rectification \(task.words)") { branch, _ in
      let due = branch.asOf + task.left
      let path = "inspections/2026-1/rectifications.rec"
      let id = "2026-1-ZG\(branch.inspections[path, default: []].count + 1)"
      var slip = Slip(
        "Rectification",
        [
          "Id": id, "Finding": "F1", "Branch": "ZB001", "Owner": "柏小雪", "Measure": "补齐会议记录", "Due": "\(due)",
          "Issued": "\(due - 30)",
        ])
      for verdict in task.verdicts {
        slip.add("Verdict", "\(verdict.verdict) \(verdict.by) \(due + verdict.days) 现场查看")
      }
      branch.inspections[path, default: []].append(slip)
      return task.state.map { [Expected("FIX-1", $0, "local", record: id, days: task.days)] } ?? []
    }
  }
}
