package import Register

/// One thing to be put right, as lists show it.
package struct RectificationRow: Equatable, Sendable {
  package let rectification: Rectification
  package let progress: Progress

  /// How often the same finding was handed out with this one: 2 is 第2次.
  package let times: Int

  /// All of them, those overdue first, then by the day they are due; what is accepted comes last.
  package static func all(
    _ rectifications: [Rectification], _ responses: [Response], on day: Day
  ) -> [RectificationRow] {
    var times: [String: Int] = [:]
    let rows = rectifications.filter { $0.issued <= day }.map { rectification in
      times[rectification.finding, default: 0] += 1
      return RectificationRow(
        rectification: rectification, progress: Progress(rectification, responses, on: day),
        times: times[rectification.finding] ?? 1)
    }
    return rows.sorted { $0.order < $1.order }
  }

  private var order: (Int, Day, String) {
    let rank = progress.stage == .accepted ? 2 : progress.late == nil ? 1 : 0
    return (rank, rectification.due, rectification.id)
  }
}
