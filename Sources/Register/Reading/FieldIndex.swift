/// The names of a kind's fields, as an enum spells them.
protocol FieldName: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  static var index: FieldIndex<Self> { get }

  /// The fields that tell records of the kind apart.
  static var key: [Self] { get }
}

/// Finds which field of a kind a name in a file is, without making a `String` of it.
struct FieldIndex<Name: FieldName>: Sendable {
  /// Which fields of a record were met, and which was the last.
  struct Seen {
    fileprivate var last = 0
    fileprivate var fields: UInt64 = 0
  }

  private let names: [Name]
  private let spellings: [[UInt8]]

  init() {
    names = Array(Name.allCases)
    spellings = names.map { Array($0.rawValue.utf8) }
    precondition(names.count <= 64, "a kind has at most 64 fields")
  }

  /// The field that the bytes at `extent` spell.
  ///
  /// Files keep the order of the schema nearly always, so the search begins where the last one ended.
  func name(in bytes: [UInt8], _ extent: Range<Int>, _ seen: inout Seen) -> Name? {
    var index = seen.last
    for _ in names.indices {
      if spells(index, bytes, extent) {
        seen.last = index
        seen.fields |= 1 << UInt64(index)
        return names[index]
      }
      index = index + 1 == names.count ? 0 : index + 1
    }
    return nil
  }

  func has(_ name: Name, in seen: Seen) -> Bool {
    names.firstIndex(of: name).map { seen.fields & (1 << UInt64($0)) != 0 } ?? false
  }

  private func spells(_ index: Int, _ bytes: [UInt8], _ extent: Range<Int>) -> Bool {
    let spelling = spellings[index]
    guard spelling.count == extent.count else { return false }
    for offset in 0..<spelling.count where spelling[offset] != bytes[extent.lowerBound + offset] {
      return false
    }
    return true
  }
}
