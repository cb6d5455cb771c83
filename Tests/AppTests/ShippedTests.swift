import Foundation
import Checkup
import Register
import Testing

@testable import App

/// What ships inside the program.
struct ShippedTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Resources").standardized

  @Test(arguments: ["schema", "rules", "sheets", "templates", "text"])
  func `every file of a folder ships as it is`(folder: String) throws {
    let place = Self.folder.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path).filter { !$0.hasPrefix(".") }
    #expect(!names.isEmpty)
    for name in names {
      let bytes = try Data(contentsOf: place.appending(path: name))
      #expect(Shipped.bytes(of: "\(folder)/\(name)") == Array(bytes), "\(folder)/\(name)")
    }
  }

  @Test func `every schema has words in both languages for every field`() {
    #expect(Shipped.schemas.count >= 11)
    for kind in Shipped.schemas.flatMap(\.kinds) {
      #expect(!kind.purpose.isEmpty, "\(kind.type)")
      for field in kind.fields {
        #expect(!field.label.isEmpty && !field.english.isEmpty, "\(kind.type) \(field.name)")
      }
    }
  }

  @Test func `the rules that ship can be read, and every one names its instrument`() {
    for provision in Shipped.catalogue.provisions {
      #expect(Shipped.catalogue.instrument(provision.instrument) != nil, "\(provision.id)")
    }
  }
}
