import Foundation

@testable import Register

/// The schemas as they ship, read from the source tree.
enum Shipped {
  static let fileNames = [
    "appraisals", "assessments", "away", "branch", "contacts", "disclosures", "development", "dues",
    "duties", "expenses",
    "handling", "holidays", "meetings", "members", "notices", "observations", "plan", "rectifications",
    "register",
    "reports", "responses", "rules", "sheets",
    "talks", "training", "transfers", "votes",
  ]

  static func schema(_ name: String) throws -> FileSchema {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Resources/schema")
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: name + ".rec")))
    return FileSchema(fileName: name + ".rec", bytes)
  }

  static func schemas() throws -> [FileSchema] { try fileNames.map(schema) }

  /// Every kind of every file.
  static func kinds() throws -> [Schema] { try schemas().flatMap(\.kinds) }

  static func kind(_ type: String) throws -> Schema {
    guard let kind = try kinds().first(where: { $0.type == type }) else { throw Absent(type: type) }
    return kind
  }

  struct Absent: Error { var type: String }
}
