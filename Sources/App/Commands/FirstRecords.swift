import Register
import Store

/// The first records of a new file, and what must be so before they are written.
enum FirstRecords {
  /// The heading of the kind of file called `fileName`, then the records with their keys.
  static func bytes(
    of fileName: String, _ records: [(record: any RecordKind, key: String)], _ texts: Texts
  ) throws -> [UInt8] {
    let changes = records.map { record, key in
      var writing = Writing(names: Names())
      record.write(to: &writing)
      return Edit.Change(type(of: record).type, key, .add(writing.fields))
    }
    let edit = Edit(branch: "", year: nil, fileName: fileName, changes: changes, summary: "")
    guard let schema = Shipped.schema(of: fileName) else {
      preconditionFailure("the schema of \(fileName) ships with the program")
    }
    do throws(Edit.Misfit) {
      return try edit.applied(to: [], schema).bytes
    } catch {
      throw Refusal("\(fileName): \(texts(error))", exit: 2)
    }
  }

  static func check(code: String, _ texts: Texts) throws {
    guard let fault = NameFault.inCode(code) else { return }
    throw Refusal(Sentences(texts: texts)(Trouble(.create, code, .badName(fault))), exit: 2)
  }

  /// Refuses what is empty or would be more than one line.
  static func check(lines: [String: String], _ texts: Texts) throws {
    for (option, value) in lines.sorted(by: { $0.key < $1.key }) {
      let isPlain = value.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      guard isPlain, value.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(texts("init.not-a-line", ["option": option]), exit: 2)
      }
    }
  }
}
