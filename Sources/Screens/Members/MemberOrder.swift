import Canvas
import Register

/// The order in which members are listed.
enum MemberOrder: String, CaseIterable, Sendable {
  /// That of the file, those who left at the end.
  case roster

  /// 按姓氏笔画, as official lists have it.
  case strokes
  case pinyin

  /// By the day of joining the Party, the earliest first.
  case joined

  var next: MemberOrder {
    let all = MemberOrder.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  func title(_ world: World) -> String { world.texts("members.order.\(rawValue)") }

  func sorted(_ members: [Member], _ world: World) -> [Member] {
    switch self {
    case .roster:
      members.filter { $0.belongs(on: world.day) } + members.filter { !$0.belongs(on: world.day) }
    case .strokes:
      world.strokes.map { strokes in
        members.sorted { strokes.places($0.name, before: $1.name) }
      } ?? members
    case .pinyin: PinyinOrder(world.pinyin).order(of: members.map(\.name)).map { members[$0] }
    case .joined:
      members.enumerated().sorted { ($0.element.joined, $0.offset) < ($1.element.joined, $1.offset) }
        .map(\.element)
    }
  }
}
