import Canvas
import Checkup
import Register
import Resources
import Screens

/// What ships inside the program, read when it is first asked for.
enum Shipped {
  static let schemas: [FileSchema] = files(in: "schema/").map { FileSchema(fileName: $0.name, $0.bytes) }

  /// The schema files as they are, by name.
  static var schemaFiles: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files(in: "schema/").map { ($0.name, $0.bytes) })
  }

  /// The rules. That they can be read is proved by a test, so a flaw here is ours.
  static let catalogue: Catalogue = {
    do throws(Catalogue.Flaw) {
      return try Catalogue(files(in: "rules/").map(\.bytes))
    } catch {
      preconditionFailure("a rule file that ships is flawed at line \(error.line): \(error.field)")
    }
  }()

  /// The form of the checkup sheet. That it can be read is proved by a test, so a flaw here is ours.
  static let sheetForm: SheetForm = {
    do throws(SheetForm.Flaw) {
      return try SheetForm(bytes(of: "sheets/checkup.rec"))
    } catch {
      preconditionFailure("the sheet that ships is flawed at line \(error.line): \(error.field)")
    }
  }()

  /// How hanzi are read. That the table is one is proved by a test, so a flaw here is ours.
  static let pinyin: Pinyin = {
    guard let pinyin = Pinyin(bytes(of: "pinyin.bin")) else {
      preconditionFailure("the pinyin table ships with the program")
    }
    return pinyin
  }()

  static let strokes = StrokeOrder(bytes(of: "strokes.bin"))
  static var manual: String { String(decoding: bytes(of: "text/manual.zh-Hans.txt"), as: UTF8.self) }

  /// What the screens may look up.
  static let library = Library(
    catalogue: { catalogue }, schemas: { schemas }, sheetForm: { sheetForm }, pinyin: { pinyin },
    strokes: { strokes }, manual: { manual })

  static func texts(_ language: Language) -> Texts {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private static let chinese = read(.chinese)
  private static let english = read(.english)

  private static func read(_ language: Language) -> Texts {
    Texts(language: language.rawValue, bytes(of: "text/\(language.rawValue).rec"))
  }

  static func schema(of fileName: String) -> FileSchema? { schemas.first { $0.fileName == fileName } }

  /// The bytes of one resource; empty if there is none of that name.
  static func bytes(of name: String) -> [UInt8] { files(in: name).first?.bytes ?? [] }

  /// All resources whose name begins so, by the rest of their name.
  private static func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    var found: [(String, [UInt8])] = []
    var index = 0
    while let name = resource_at(index).name {
      let resource = resource_at(index)
      let path = String(cString: name)
      if path.hasPrefix(folder) {
        let bytes = Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
        found.append((String(path.dropFirst(folder.utf8.count)), bytes))
      }
      index += 1
    }
    return found
  }
}
