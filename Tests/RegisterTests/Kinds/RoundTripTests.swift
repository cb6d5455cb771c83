import Rec
import Testing

@testable import Register

@Suite struct RoundTripTests {
  @Test(arguments: AnyKind.all)
  func `a record reads back as it was written`(kind: AnyKind) throws {
    for seed in 1...20 {
      let (bytes, isSame) = try kind.roundTrip(UInt64(seed), 10)
      #expect(isSame, "seed \(seed):\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: AnyKind.all)
  func `fields are written in the order of the schema, none outside it`(kind: AnyKind) throws {
    let known = try Shipped.kind(kind.type).fields.map(\.name)
    let file = RecFile(try kind.roundTrip(7, 40).bytes)
    for record in file.records {
      let positions = file.fields[record.fields].map { known.firstIndex(of: file.name(of: $0)) ?? -1 }
      #expect(positions == positions.sorted() && positions.first != -1)
    }
  }

  @Test(arguments: AnyKind.all)
  func `what must be there is always written`(kind: AnyKind) throws {
    let mandatory = try Shipped.kind(kind.type).fields.filter(\.isMandatory).map(\.name)
    let file = RecFile(try kind.roundTrip(8, 40).bytes)
    for record in file.records {
      #expect(mandatory.filter { file.field($0, in: record) == nil } == [])
    }
  }

  @Test(.enabled(if: Recfix.isInstalled), arguments: Shipped.fileNames)
  func `recfix has nothing to say about a heading with records`(name: String) throws {
    let schema = try Shipped.schema(name)
    var bytes = schema.heading
    for kind in schema.kinds {
      let known = try #require(AnyKind.all.first { $0.type == kind.type })
      // A register has one cover and a branch one Branch record, but nothing in the descriptors asks for it.
      let records = try known.roundTrip(9, 30).bytes
      let heading = try #require(bytes.range(of: kind.heading))
      bytes.insert(contentsOf: [10] + records, at: heading.upperBound)
    }
    #expect(try Recfix.complaints(about: bytes) == "")
    #expect(RecFile(bytes).problems.filter(\.isError) == [])
  }

  @Test(.enabled(if: Recfix.isInstalled))
  func `recfix does complain where a word is not allowed`() throws {
    let heading = try Shipped.schema("members").heading
    let member = "\nName: 林晚\nSex: 无\nJoined: 2026-01-01\nFrom: 2026-01-01\nDuesClass: 工资\n"
    #expect(try Recfix.complaints(about: heading + Array(member.utf8)).contains("regexp"))
  }
}

extension [UInt8] {
  /// Where `part` first stands.
  func range(of part: [UInt8]) -> Range<Int>? {
    guard !part.isEmpty, count >= part.count else { return nil }
    return (0...count - part.count).first { self[$0..<$0 + part.count].elementsEqual(part) }
      .map { $0..<$0 + part.count }
  }
}
