import Rec
import Register

/// Records of a kind that has no type of its own, field by field: enough to list them.
struct LooseRecord {
  private let file: RecFile
  private let record: RecFile.Record

  /// The field's value, or nothing.
  func callAsFunction(_ field: String) -> String { file.value(field, in: record) ?? "" }

  /// Every record of that type in a file; where no descriptor types any, all of them.
  static func all(_ type: String, in file: RecFile) -> [LooseRecord] {
    file.records
      .filter { !$0.isDescriptor && (file.type(of: $0) ?? type) == type }
      .map { LooseRecord(file: file, record: $0) }
  }
}

extension Book {
  /// The records of that type in the year's file of that name.
  func loose(_ type: String, in name: String, of year: Int) -> [LooseRecord] {
    leaves.filter { $0.name == name && $0.year == year }
      .compactMap(\.file).flatMap { LooseRecord.all(type, in: $0) }
  }
}
