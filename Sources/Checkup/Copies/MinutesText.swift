import Rec
package import Register

/// The minutes of one session, sentence by sentence, each with where it stands: for people who compare two of them.
package struct MinutesText: Equatable, Sendable {
  /// One sentence as it was written.
  package struct Sentence: Hashable, Sendable {
    package let text: String

    /// The line of the file it begins in, from 1.
    package let line: Int

    /// How many tokens it has.
    let tokens: Int
    let print: UInt64
  }

  package let branch: String
  package let session: String
  package let kind: Meeting.Kind
  package let day: Day

  /// The file, from the register's folder on.
  package let path: String

  /// Where the record stands in it.
  package let line: Int

  /// Those long enough to be compared, study texts left out.
  package let sentences: [Sentence]

  /// The minutes of the session with that Id; nil if there is none, or it has none.
  package init?(of session: String, in branch: String, _ sources: [Source], by reader: MinutesReader) {
    for source in sources where source.name == "meetings.rec" {
      let file = RecFile(source.bytes)
      for record in file.records where file.holdsMeeting(record) {
        guard let written = WrittenMinutes(record, in: file), written.id == session else { continue }
        self.init(written, branch, path: source.path, line: record.line, file, by: reader)
        return
      }
    }
    return nil
  }

  private init(
    _ written: WrittenMinutes, _ branch: String, path: String, line: Int, _ file: RecFile,
    by reader: MinutesReader
  ) {
    self.branch = branch
    (session, kind, day) = (written.id, written.kind, written.day)
    (self.path, self.line) = (path, line)
    sentences = written.bodies.flatMap { MinutesText.sentences($0, in: file, by: reader) }
  }

  private static func sentences(
    _ field: RecFile.Field, in file: RecFile, by reader: MinutesReader
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    let bytes = Array(file.bytes[field.value])
    bytes.withUnsafeBufferPointer { text in
      var masked = MaskedText()
      masked.read(text, names: reader.names) { sentence in
        guard sentence.tokens >= reader.terms.tokens, !reader.isStudyText(sentence.print) else { return }
        sentences.append(
          Sentence(
            text: String(decoding: bytes[sentence.extent].drop(while: isLayout), as: UTF8.self),
            line: field.line + sentence.lineEnds, tokens: sentence.tokens, print: sentence.print))
      }
    }
    return sentences
  }

  /// What only lays a value out over lines.
  private static func isLayout(_ byte: UInt8) -> Bool { byte <= 32 || byte == UInt8(ascii: "+") }
}
