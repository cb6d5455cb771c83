import Testing

@testable import Rec

/// Random splices, against a plain reckoning of what they should come to.
struct SplicingPropertyTests {
  @Test(arguments: 0..<8)
  func `spliced files read as reckoned, and untouched records keep their bytes`(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<250 {
      let source = Samples.damaged(by: &chance)
      let file = RecFile(source)
      guard !file.records.isEmpty, isWhole(file) else { continue }
      let splices = (0...chance.below(5)).map { _ in splice(in: file, by: &chance) }
      let result = RecFile(try file.applying(splices))
      let note = "\(text(source).debugDescription) \(splices)"
      #expect(result.contents == Reckoning(file, splices).contents, "\(note)")
      #expect(isWhole(result), "\(note)")
      #expect(keepsUntouchedRecords(of: file, in: result, splices), "\(note)")
    }
  }

  @Test(arguments: 0..<4)
  func `a changed field leaves all bytes before and after it, in any file`(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<300 {
      let source = Samples.damaged(by: &chance)
      let file = RecFile(source)
      guard !file.records.isEmpty else { continue }
      let record = chance.below(file.records.count)
      let index = chance.pick(Array(file.records[record].fields))
      let (name, nth) = occurrence(of: index, in: record, of: file)
      let result = try file.applying([.set(name, nth: nth, of: record, to: "新\n值")])
      let extent = file.fields[index].extent
      #expect(result.starts(with: source[..<extent.lowerBound]))
      #expect(result.reversed().starts(with: source[extent.upperBound...].reversed()))
      #expect(RecFile(result).values(name, in: RecFile(result).records[record])[nth] == "新\n值")
    }
  }

  /// Whether every line of `file` belongs to something that was read. A CR at the very end is left out:
  /// the line end that must follow it takes it in.
  private func isWhole(_ file: RecFile) -> Bool {
    file.bytes.last != .carriageReturn
      && file.problems.allSatisfy { problem in
        switch problem.reason {
        case .byteOrderMark, .carriageReturns, .noType, .duplicateDescriptor, .unfinished, .textAtColon: true
        default: !problem.isError
        }
      }
  }

  private func keepsUntouchedRecords(of file: RecFile, in result: RecFile, _ splices: [Splice]) -> Bool {
    let touched = Set(splices.compactMap(\.touchedRecord))
    var kept = result.records[...]
    for (index, record) in file.records.enumerated() where !touched.contains(index) {
      let bytes = withLineEnd(file.bytes[record.extent])
      guard let found = kept.firstIndex(where: { withLineEnd(result.bytes[$0.extent]).starts(with: bytes) })
      else { return false }
      kept = kept[(found + 1)...]
    }
    return true
  }

  private func withLineEnd(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.last == .lineFeed ? Array(bytes) : bytes + [.lineFeed]
  }

  private func splice(in file: RecFile, by chance: inout Chance) -> Splice {
    let record = chance.below(file.records.count)
    let index = chance.pick(Array(file.records[record].fields))
    let (name, nth) = occurrence(of: index, in: record, of: file)
    let value = chance.pick(["", "x", "支部", " x", "\n", "一\n\n二", "+ #"])
    let field = NewField(chance.pick(["New", "Id"]), value)
    switch chance.below(9) {
    case 0, 1: return .set(name, nth: nth, of: record, to: value)
    case 2: return .remove(name, nth: nth, of: record)
    case 3: return .insert(field, into: record, at: chance.pick([.first, .last]))
    case 4: return .insert(field, into: record, at: .after(name, nth: chance.pick([nth, nil])))
    case 5: return .add([field, NewField("B", "2")])
    case 6: return .add([field], after: record)
    case 7: return .put(Array("# 说明\nNew: x\nB: 2\n".utf8), after: chance.pick([record, nil]))
    default: return .delete(record)
    }
  }

  private func occurrence(of index: Int, in record: Int, of file: RecFile) -> (String, Int) {
    let name = file.name(of: file.fields[index])
    let before = file.records[record].fields.lowerBound..<index
    return (name, before.count { file.name(of: file.fields[$0]) == name })
  }
}

extension Splice {
  fileprivate var touchedRecord: Int? {
    switch self {
    case .set(_, _, let record, _), .insert(_, let record, _), .remove(_, _, let record), .delete(let record):
      record
    case .add, .put: nil
    }
  }
}

/// What a file should hold after splices, kept as lists of lists.
private struct Reckoning {
  /// For every old record: its fields, with what is inserted before each of them and at the end.
  private var slots: [[(before: [Pair], field: Pair?)]]
  private var following: [[[Pair]]]
  private var appended: [[Pair]] = []
  private var deleted: Set<Int> = []

  init(_ file: RecFile, _ splices: [Splice]) {
    slots = file.contents.map { $0.map { ([], $0) } + [([], nil)] }
    following = file.contents.map { _ in [] }
    let old = file.contents
    for splice in splices {
      take(splice, old)
    }
  }

  var contents: [[Pair]] {
    let records = slots.indices.flatMap { index -> [[Pair]] in
      let own =
        deleted.contains(index) ? [] : slots[index].flatMap { $0.before + ($0.field.map { [$0] } ?? []) }
      return [own] + following[index]
    }
    return (records + appended).filter { !$0.isEmpty }
  }

  private mutating func take(_ splice: Splice, _ old: [[Pair]]) {
    switch splice {
    case .set(let name, let nth, let record, let value):
      slots[record][index(of: name, nth, in: old[record])].field = Pair(name, value)
    case .remove(let name, let nth, let record):
      slots[record][index(of: name, nth, in: old[record])].field = nil
    case .insert(let field, let record, let place):
      slots[record][position(of: place, in: old[record])].before.append(Pair(field.name, field.value))
    case .add(let fields, let record):
      let pairs = fields.map { Pair($0.name, $0.value) }
      if let record { following[record].append(pairs) } else { appended.append(pairs) }
    case .put(_, let record):
      let pairs = [Pair("New", "x"), Pair("B", "2")]
      if let record { following[record].append(pairs) } else { appended.append(pairs) }
    case .delete(let record):
      deleted.insert(record)
    }
  }

  private func index(of name: String, _ nth: Int, in record: [Pair]) -> Int {
    record.indices.filter { record[$0].name == name }[nth]
  }

  private func position(of place: Splice.Place, in record: [Pair]) -> Int {
    switch place {
    case .first: 0
    case .last: record.count
    case .after(let name, let nth):
      index(of: name, nth ?? record.count { $0.name == name } - 1, in: record) + 1
    }
  }
}
