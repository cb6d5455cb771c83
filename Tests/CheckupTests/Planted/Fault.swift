import Register

/// One way to spoil a branch, or to bring it just inside a limit, and what must then be found.
struct Fault: Sendable {
  private(set) var name: String

  /// What of the branch it changes: two faults never change the same.
  let claims: [String]

  /// How the branch must be made for it, where that matters.
  let reshape: (@Sendable (inout Shape, Day) -> Void)?

  /// The day of the check it is meant for, if it is meant for one.
  private(set) var day: Day?

  /// Spoils the branch and tells what must be found; nil, with nothing changed, where the day does not allow it.
  let plant: @Sendable (inout PlantedBranch, inout Chance) -> [Expected]?

  init(
    _ name: String, _ claims: String..., reshape: (@Sendable (inout Shape, Day) -> Void)? = nil,
    plant: @escaping @Sendable (inout PlantedBranch, inout Chance) -> [Expected]?
  ) {
    self.name = name
    self.claims = claims
    self.reshape = reshape
    self.plant = plant
  }

  /// The same fault as of one day of 2026.
  func on(_ month: Int, _ day: Int) -> Fault {
    var fault = self
    fault.day = Month(2026, month).day(day)
    fault.name += " (as of \(month)/\(day))"
    return fault
  }

  /// The first word of its name: the rule it is about, most of the time.
  var rule: String { String(name.prefix { $0 != " " }) }

  /// The faults by what they are about, each once in order.
  static let families = Dictionary(grouping: all, by: \.rule).sorted { $0.key < $1.key }.map(\.value)

  /// Whether both change the same thing. A claim that begins with `~` may be shared with its like; "only" stands alone.
  func collides(with other: Fault) -> Bool {
    if claims.contains("only") || other.claims.contains("only") { return true }
    if reshape != nil && other.reshape != nil { return true }
    return claims.contains { claim in
      other.claims.contains { $0 == claim && !claim.hasPrefix("~") || $0 == "~" + claim || "~" + $0 == claim }
    }
  }

  /// Every fault, in a fixed order.
  static let all =
    organization + frequency + yearly + chairs + plans + minutes + elements + votes + entries + impossible
    + attendance
    + dues + payments + references + offices + spending + education + wayfarers + handling + steps
    + admissions
    + conversions + detected + openness + duties + gates + settings + tomorrow + limits
}
