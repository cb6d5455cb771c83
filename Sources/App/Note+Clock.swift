import Register
import Store

extension Note {
  /// What the history says of a save made now.
  init(_ summary: String, by who: String, reason: String? = nil, origin: Edit.Origin = .made) {
    let (day, time) = Clock.now
    self.init(
      who: who, when: "\(day) \(time)", summary: summary, reason: reason, origin: origin,
      heading: Shipped.historyHeading)
  }
}

extension Shipped {
  /// What a new book of changes begins with.
  static var historyHeading: [UInt8] { schema(of: History.fileName)?.heading ?? [] }
}
