/// The screens one came through, the one in front last; never empty.
struct Stack: Equatable, Sendable {
  /// Those behind, the nearest last.
  private(set) var behind: [Screen] = []
  var front: Screen

  init(_ front: Screen) { self.front = front }

  mutating func go(to screen: Screen) {
    behind.append(front)
    front = screen
  }

  /// Goes back one level, and tells whether there was one.
  mutating func goBack() -> Bool {
    guard let last = behind.popLast() else { return false }
    front = last
    return true
  }

  mutating func forEach(_ change: (inout Screen) -> Void) {
    for index in behind.indices { change(&behind[index]) }
    change(&front)
  }
}
