import Register

extension Checker {
  /// Sessions and items of the plan that lie ahead and that no rule told of.
  func planned(in book: Book, until last: Day, besides found: [Due]) -> [Due] {
    let told = Set(found.compactMap { $0.finding?.record })
    let days = Dictionary(found.map { ($0.finding?.record, $0.day) }) { first, _ in first }
    let sessions = book.meetings.filter { meeting in
      meeting.state == .planned && asOf <= meeting.date && meeting.date <= last
        && !told.contains(meeting.id)
        && !book.plan.contains { $0.meeting == meeting.id && days[$0.id] == meeting.date }
    }
    let items = book.plan.filter { item in
      asOf <= item.dueDay && item.dueDay <= last && !told.contains(item.id) && !book.hasSession(for: item)
    }
    return sessions.map { Due(day: $0.date, branch: book.code, matter: .session(book.planned($0))) }
      + items.map { Due(day: $0.dueDay, branch: book.code, matter: .item(book.planned($0))) }
  }
}

extension Book {
  /// Whether the item's session was held or is planned itself.
  fileprivate func hasSession(for item: PlanItem) -> Bool {
    if let id = item.meeting { return meetings.contains { $0.id == id } }
    return meetings.contains { meeting in
      meeting.kind.rawValue == item.kind && meeting.kind != .other && meeting.date.month == item.month
        && meeting.state == .held
    }
  }

  fileprivate func planned(_ meeting: Meeting) -> Due.Planned {
    Due.Planned(
      id: meeting.id, kind: meeting.kind.rawValue, title: meeting.title, unit: meeting.group,
      path: path(of: meeting.place), line: Int(meeting.place.line))
  }

  fileprivate func planned(_ item: PlanItem) -> Due.Planned {
    Due.Planned(
      id: item.id, kind: item.kind, title: item.title, unit: nil, path: path(of: item.place),
      line: Int(item.place.line))
  }
}
