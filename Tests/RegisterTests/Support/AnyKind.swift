import Rec
import Testing

@testable import Register

/// One kind with all that tests ask of it, for tables over every kind.
struct AnyKind: Sendable, CustomTestStringConvertible {
  var type: String

  /// The schema file that describes it.
  var file: String

  /// The fields the Swift kind knows, in its order.
  var fields: [String]

  /// The fields that tell its records apart.
  var key: [String]

  /// Writes so many invented records and reads them again: the bytes, and whether the same came back.
  var roundTrip: @Sendable (_ seed: UInt64, _ count: Int) throws -> (bytes: [UInt8], isSame: Bool)

  /// What is amiss in records of the kind.
  var misreads: @Sendable (_ text: String) -> [Misread]
  var testDescription: String { type }

  init<Kind: Placeable, Name: FieldName>(
    _ kind: Kind.Type, _ names: Name.Type, in file: String,
    _ make: @escaping @Sendable (inout Sample, Int) -> Kind
  ) {
    type = Kind.type
    self.file = file
    fields = Name.allCases.map(\.rawValue)
    key = Name.key.map(\.rawValue)
    roundTrip = { seed, count in try AnyKind.roundTrip(kind, seed, count, make) }
    misreads = { Read(kind, $0).misreads }
  }

  private static func roundTrip<Kind: Placeable>(
    _ kind: Kind.Type, _ seed: UInt64, _ count: Int, _ make: (inout Sample, Int) -> Kind
  ) throws -> (bytes: [UInt8], isSame: Bool) {
    var sample = Sample(seed)
    let records = (0..<count).map { make(&sample, $0) }
    let blocks = try records.map { try written($0, sample.names) }
    let bytes = Array(blocks.joined(separator: [10]))
    let read = Read(kind, bytes, names: sample.names)
    let expected = zip(records, read.records).map { record, read in
      var record = record
      record.place = read.place
      return record
    }
    return (bytes, read.misreads.isEmpty && read.records.count == count && read.records == expected)
  }

  static let all =
    [
      AnyKind(Appraisal.self, Appraisal.Name.self, in: "appraisals") { $0.appraisal($1) },
      AnyKind(Assessment.self, Assessment.Name.self, in: "assessments") { sample, _ in sample.assessment() },
      AnyKind(Branch.self, Branch.Name.self, in: "branch") { sample, _ in sample.branch() },
      AnyKind(Term.self, Term.Name.self, in: "branch") { $0.term($1) },
      AnyKind(Post.self, Post.Name.self, in: "branch") { sample, _ in sample.post() },
      AnyKind(Group.self, Group.Name.self, in: "branch") { sample, _ in sample.group() },
      AnyKind(DuesMonth.self, DuesMonth.Name.self, in: "dues") { $0.duesMonth($1) },
      AnyKind(Meeting.self, Meeting.Name.self, in: "meetings") { $0.meeting($1) },
      AnyKind(Member.self, Member.Name.self, in: "members") { $0.member($1) },
      AnyKind(PlanItem.self, PlanItem.Name.self, in: "plan") { $0.planItem($1) },
      AnyKind(Cover.self, Cover.Name.self, in: "register") { sample, _ in sample.cover() },
      AnyKind(Register.Unit.self, Register.Unit.Name.self, in: "register") { $0.unit($1) },
      AnyKind(RuleSetting.self, RuleSetting.Name.self, in: "rules") { sample, _ in sample.setting() },
      AnyKind(Talk.self, Talk.Name.self, in: "talks") { $0.talk($1) },
      AnyKind(Training.self, Training.Name.self, in: "training") { $0.training($1) },
      AnyKind(Vote.self, Vote.Name.self, in: "votes") { $0.vote($1) },
    ] + open + movements + development + inspection
}
