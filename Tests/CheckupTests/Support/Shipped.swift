import Foundation

@testable import Checkup

/// The rule files that ship with the program, as they lie in the source tree.
enum Shipped {
  private static let read = Result { try Catalogue(try files()) }

  static func catalogue() throws -> Catalogue { try read.get() }

  static func files() throws -> [[UInt8]] {
    try paths().map { Array(try Data(contentsOf: $0)) }
  }

  private static func paths() throws -> [URL] {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try FileManager.default
      .contentsOfDirectory(
        at: here.appending(path: "../../../Resources/rules"), includingPropertiesForKeys: nil
      )
      .filter { $0.pathExtension == "rec" }
      .sorted { $0.path < $1.path }
  }
}

extension Shipped {
  /// The form of the checkup sheet as it ships.
  static func sheetForm() throws -> SheetForm {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try SheetForm(
      Array(try Data(contentsOf: here.appending(path: "../../../Resources/sheets/checkup.rec"))))
  }
}
