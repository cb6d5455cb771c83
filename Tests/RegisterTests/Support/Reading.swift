import Rec

@testable import Register

/// A kind whose place can be set, so that what was written and what was read can be compared whole.
protocol Placeable: RecordKind, Equatable {
  var place: Place { get set }
}

extension Appraisal: Placeable {}
extension Assessment: Placeable {}
extension Branch: Placeable {}
extension Cover: Placeable {}
extension DuesMonth: Placeable {}
extension Group: Placeable {}
extension Meeting: Placeable {}
extension Member: Placeable {}
extension PlanItem: Placeable {}
extension Post: Placeable {}
extension RuleSetting: Placeable {}
extension Talk: Placeable {}
extension Term: Placeable {}
extension Training: Placeable {}
extension Register.Unit: Placeable {}
extension Vote: Placeable {}

/// What came of reading records of one kind.
struct Read<Kind: RecordKind> {
  var records: [Kind] = []
  var misreads: [Misread] = []
  var names: Names

  /// Reads the records in `bytes`, all of which are of that kind; descriptors are passed over.
  init(_ kind: Kind.Type, _ bytes: [UInt8], names: Names = Names(), depth: Reading.Depth = .whole) {
    let file = RecFile(bytes)
    var reading = Reading(file, number: 0, names: names, depth: depth)
    for record in file.records where !record.isDescriptor {
      if let read = Kind(record, &reading) { records.append(read) }
    }
    misreads = reading.misreads
    self.names = reading.names
  }

  init(_ kind: Kind.Type, _ text: String, depth: Reading.Depth = .whole) {
    self.init(kind, Array(text.utf8), depth: depth)
  }
}

/// A record as it stands in a file.
func written(_ record: some RecordKind, _ names: Names) throws -> [UInt8] {
  var writing = Writing(names: names)
  record.write(to: &writing)
  return try RecFile.printed(writing.fields.map { NewField($0.name, $0.value) })
}
