import Canvas
import Checkup
import Register

/// What is wrong with a form of the dues as it is filled in, in words for the line it is in.
struct DuesCheck {
  private let paper: DuesPaper
  private let world: World

  init(_ paper: DuesPaper, _ world: World) {
    self.paper = paper
    self.world = world
  }

  /// What is wrong with what is there; empty lines are not looked at.
  func faults(in values: [DuesItem: String]) -> [DuesItem: String] {
    var faults: [DuesItem: String] = [:]
    for item in paper.items {
      let text = (values[item] ?? "").trimmed
      if !text.isEmpty { faults[item] = fault(item, text) }
    }
    return faults
  }

  /// What keeps it from being saved: what is wrong, and what must be there and is not.
  func obstacles(to values: [DuesItem: String]) -> [DuesItem: String] {
    var obstacles = faults(in: values)
    for item in paper.items where paper.isRequired(item) && (values[item] ?? "").trimmed.isEmpty {
      obstacles[item] = world.texts("meeting.fault.empty")
    }
    guard case .payment = paper, obstacles.isEmpty else { return obstacles }
    return payment(values)
  }

  /// A month is paid with an amount and a day, or relieved with a reason; not both.
  private func payment(_ values: [DuesItem: String]) -> [DuesItem: String] {
    let isPaid = !(values[.amount] ?? "").trimmed.isEmpty
    let isRelieved = !(values[.relief] ?? "").trimmed.isEmpty
    if isPaid && isRelieved { return [.relief: world.texts("dues.fault.both")] }
    if isRelieved { return [:] }
    if !isPaid { return [.amount: world.texts("dues.fault.neither")] }
    return (values[.date] ?? "").trimmed.isEmpty ? [.date: world.texts("meeting.fault.empty")] : [:]
  }

  private func fault(_ item: DuesItem, _ text: String) -> String? {
    switch item {
    case .amount, .base, .monthly:
      guard let amount = Money(text) else { return world.texts("dues.fault.amount", ["typed": text]) }
      return item == .amount && amount == .zero ? world.texts("dues.fault.nothing") : nil
    case .date:
      guard let day = DuesCheck.day(text, world) else {
        return world.texts("meeting.fault.date", ["typed": text])
      }
      if day > world.day { return world.texts("dues.fault.not-yet") }
      return nil
    case .from: return from(text)
    case .note, .relief, .purpose:
      return text.hasSuffix("\\") ? world.texts("meeting.fault.backslash") : nil
    case .duesClass, .use, .decided, .origin: return nil
    }
  }

  /// An assessment stays in the file of its year.
  private func from(_ text: String) -> String? {
    guard case .assessment(_, let month) = paper else { return nil }
    guard let from = DuesCheck.month(text, in: month.year) else {
      return world.texts("dues.fault.month", ["typed": text])
    }
    return from.year == month.year ? nil : world.texts("dues.fault.other-year", ["year": "\(month.year)"])
  }

  /// The month that is typed: `2026-03`, or `3` or `3月` of that year.
  static func month(_ text: String, in year: Int) -> Month? {
    let number = Int(text.hasSuffix("月") ? text.dropLast() : text[...])
    return Month(text) ?? number.flatMap { 1...12 ~= $0 ? Month(year, $0) : nil }
  }

  /// The day that is typed, as people write it.
  static func day(_ text: String, _ world: World) -> Day? {
    CivilDay(typed: text, today: world.day.civilDay, leaning: .past).flatMap { Day($0.description) }
  }
}
