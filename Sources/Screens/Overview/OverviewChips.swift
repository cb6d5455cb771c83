import Checkup
import Register

/// Which branches are listed: of one kind, of one level, or only those with findings.
struct OverviewChips: Equatable, Sendable {
  enum Chip: String, CaseIterable, Sendable {
    case kind, level, only
  }

  /// The one that Space and the arrows change; nil while the list has them.
  private(set) var focus: Chip?
  private var kind: String?
  private var level: String?
  private var isTroubled = false

  /// Goes to the next one, and after the last back to the list.
  mutating func goOn() {
    let chips = Chip.allCases
    guard let focus, let place = chips.firstIndex(of: focus) else { return self.focus = chips.first }
    self.focus = place + 1 < chips.count ? chips[place + 1] : nil
  }

  mutating func focus(on chip: Chip) { focus = chip }
  mutating func leave() { focus = nil }

  /// Changes one to its next value, or the one before; only values that some branch has are offered.
  mutating func turn(_ chip: Chip, by step: Int, _ entries: [Entry]) {
    switch chip {
    case .kind:
      kind = Self.next(kind, of: Branch.Kind.allCases.map(\.rawValue), in: entries.map(\.kind), by: step)
    case .level:
      level = Self.next(level, of: Branch.Level.allCases.map(\.rawValue), in: entries.map(\.level), by: step)
    case .only: isTroubled.toggle()
    }
  }

  /// A branch that cannot be read has no kind that could be asked for, but it is troubled.
  func admits(_ entry: Entry) -> Bool {
    (kind == nil || entry.kind == kind) && (level == nil || entry.level == level)
      && (!isTroubled || !entry.findings.isEmpty || entry.trouble != nil)
  }

  /// As it stands on the screen: `类型[社区]`.
  func words(_ chip: Chip, _ world: World) -> String {
    let all = world.texts("overview.chip.all")
    let value =
      switch chip {
      case .kind: kind.map(world.word) ?? all
      case .level: level.map(world.word) ?? all
      case .only: isTroubled ? world.texts("overview.chip.troubled") : all
      }
    return "\(world.texts("overview.chip.\(chip.rawValue)"))[\(value)]"
  }

  /// Everything, then each value in its order, in a circle.
  private static func next(
    _ value: String?, of order: [String], in used: [String], by step: Int
  ) -> String? {
    let used = Set(used)
    let values = [nil] + order.filter(used.contains).map(Optional.some)
    let place = values.firstIndex(of: value) ?? 0
    return values[(place + step + values.count) % values.count]
  }
}
