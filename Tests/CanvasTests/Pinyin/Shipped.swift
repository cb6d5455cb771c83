import Foundation

@testable import Canvas

/// The tables as they ship, read from the source tree.
enum Shipped {
  static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Resources")
    return [UInt8](try Data(contentsOf: root.appending(path: name)))
  }

  static func pinyin() throws -> Pinyin {
    guard let pinyin = Pinyin(try bytes("pinyin.bin")) else { throw Broken() }
    return pinyin
  }

  struct Broken: Error {}
}
