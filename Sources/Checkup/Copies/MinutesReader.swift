import Rec
package import Register

/// Takes the fingerprints of minutes: it knows whose names to pass over and which study texts do not count.
package struct MinutesReader: Sendable {
  let terms: CopyTerms
  let names: KnownNames
  private var studyTexts: Set<UInt64> = []

  /// - Parameters:
  ///   - names: everyone in the whole register.
  ///   - texts: study texts from above (上级文件), as the files in `texts/` have them.
  package init(_ terms: CopyTerms, names: KnownNames, texts: [[UInt8]] = []) {
    self.terms = terms
    self.names = names
    for text in texts {
      text.withUnsafeBufferPointer { bytes in
        var masked = MaskedText()
        masked.read(bytes, names: names) { studyTexts.insert($0.print) }
      }
    }
  }

  @inline(__always)
  func isStudyText(_ print: UInt64) -> Bool { !studyTexts.isEmpty && studyTexts.contains(print) }

  /// The fingerprints of all minutes of a branch up to `day`; of sessions cancelled or cut short by a syntax error
  /// none.
  package func prints(of branch: String, in sources: [Source], until day: Day) -> MinutesPrints {
    var prints = MinutesPrints(of: branch)
    for source in sources where source.name == "meetings.rec" {
      let file = RecFile(source.bytes)
      for record in file.records where file.holdsMeeting(record) {
        guard let session = WrittenMinutes(record, in: file), session.day <= day else { continue }
        source.bytes.withUnsafeBufferPointer { bytes in
          let bodies = session.bodies.map { UnsafeBufferPointer(rebasing: bytes[$0.value]) }
          prints.add((session.id, session.kind, session.day, session.gathering), bodies, by: self)
        }
      }
    }
    return prints
  }
}

/// What of a session's record is needed to compare its minutes; nothing else of it is read.
struct WrittenMinutes {
  var id = ""
  var kind = Meeting.Kind.other
  var day: Day
  var gathering: String?

  /// The fields that hold the text.
  var bodies: [RecFile.Field] = []

  init?(_ record: RecFile.Record, in file: RecFile) {
    var day: Day?
    var isCancelled = false
    for field in file.fields[record.fields] {
      switch field.name.count {
      case 2 where file.isNamed("Id", field): id = file.value(of: field)
      case 4 where file.isNamed("Kind", field): kind = Meeting.Kind(rawValue: file.value(of: field)) ?? .other
      case 4 where file.isNamed("Date", field): day = Day(file.value(of: field))
      case 5 where file.isNamed("State", field):
        isCancelled = file.value(of: field) == Meeting.State.cancelled.rawValue
      case 7 where file.isNamed("Minutes", field): if !field.value.isEmpty { bodies.append(field) }
      case 9 where file.isNamed("Gathering", field): gathering = file.value(of: field)
      default: break
      }
    }
    guard let day, !isCancelled, !bodies.isEmpty, !id.isEmpty else { return nil }
    self.day = day
  }
}

extension RecFile {
  /// Whether the record is a session that can be judged.
  func holdsMeeting(_ record: Record) -> Bool {
    guard !record.isDescriptor, !record.isBroken else { return false }
    guard let descriptor = record.descriptor else { return true }
    return typeDeclared(by: records[descriptor]) == Meeting.type
  }
}
