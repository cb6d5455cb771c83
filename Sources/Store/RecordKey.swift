/// Which record of a file is meant, the same in every version of the file.
package struct RecordKey: Hashable, Sendable {
  /// What sets it apart from others of its type.
  package enum Identity: Hashable, Sendable {
    /// The descriptor of the type.
    case descriptor
    /// The values of the key fields.
    case values([[UInt8]])
    /// The one record of a type without key fields.
    case sole
    /// The text itself, where there is neither a key nor just one.
    case text([UInt8])
    /// The comments after the last record.
    case ending
  }

  /// Empty before the first descriptor.
  package let type: String
  /// What sets it apart.
  package let identity: Identity
  /// Zero, or the how-manieth of records that should not share a key but do.
  package let occurrence: Int
}

extension RecordKey {
  static let ending = RecordKey(type: "", identity: .ending, occurrence: 0)

  static func descriptor(of type: String) -> RecordKey {
    RecordKey(type: type, identity: .descriptor, occurrence: 0)
  }

  /// The values of the key fields as text, for messages; empty for what has none.
  package var values: [String] {
    if case .values(let values) = identity { values.map { String(decoding: $0, as: UTF8.self) } } else { [] }
  }

  /// Whether the key sorts before another, where both have key values; ids made from dates then stay in order.
  func precedes(_ other: RecordKey) -> Bool {
    guard case .values(let own) = identity, case .values(let others) = other.identity else { return false }
    return own.lexicographicallyPrecedes(others) { $0.lexicographicallyPrecedes($1) }
  }
}
