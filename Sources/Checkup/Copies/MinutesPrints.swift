import Register

/// What is kept of minutes to compare them: fingerprints of their sentences, never their text.
package struct MinutesPrints: Sendable {
  /// One session that has minutes.
  struct Document: Sendable {
    let id: String
    let kind: Meeting.Kind
    let day: Day
    let gathering: String?

    /// The number of the branch in `branches`.
    var branch: Int32

    /// The fingerprint of the whole body, and how many tokens it has.
    let body: UInt64
    let tokens: Int32

    /// Where its sentences end in `prints`; they begin where those of the document before end.
    var end: Int
  }

  private(set) var branches: [String] = []
  private(set) var documents: [Document] = []

  /// The distinct sentences of each document, in the order they stand.
  private(set) var prints: [UInt64] = []

  /// How many tokens each has.
  private(set) var lengths: [UInt16] = []

  package init() {}

  init(of branch: String) { branches = [branch] }

  /// How many minutes there are.
  package var count: Int { documents.count }

  /// The sentences of one document.
  func sentences(of document: Int) -> Range<Int> {
    (document == 0 ? 0 : documents[document - 1].end)..<documents[document].end
  }

  /// Puts the minutes of another branch behind these.
  package mutating func append(_ other: MinutesPrints) {
    for document in other.documents {
      var moved = document
      moved.branch += Int32(branches.count)
      moved.end += prints.count
      documents.append(moved)
    }
    branches += other.branches
    prints += other.prints
    lengths += other.lengths
  }

  /// Adds the minutes of a session of the last branch: the values of its fields `Minutes`, as they are written.
  mutating func add(
    _ session: (id: String, kind: Meeting.Kind, day: Day, gathering: String?),
    _ bodies: [UnsafeBufferPointer<UInt8>], by reader: MinutesReader
  ) {
    let first = prints.count
    var masked = MaskedText()
    for body in bodies {
      masked.read(body, names: reader.names) { sentence in
        guard sentence.tokens >= reader.terms.tokens, !reader.isStudyText(sentence.print) else { return }
        if prints.count < first + 512 && prints[first...].contains(sentence.print) { return }
        prints.append(sentence.print)
        lengths.append(UInt16(clamping: sentence.tokens))
      }
    }
    if prints.count >= first + 512 { keepDistinct(from: first) }
    documents.append(
      Document(
        id: session.id, kind: session.kind, day: session.day, gathering: session.gathering,
        branch: Int32(branches.count - 1), body: MaskedText.stirred(masked.print ^ UInt64(masked.tokens)),
        tokens: Int32(clamping: masked.tokens), end: prints.count))
  }

  /// Looking through hundreds of sentences for each new one would take too long, so the very long are tidied after.
  private mutating func keepDistinct(from first: Int) {
    var seen: Set<UInt64> = []
    var kept = first
    for index in first..<prints.count where seen.insert(prints[index]).inserted {
      prints[kept] = prints[index]
      lengths[kept] = lengths[index]
      kept += 1
    }
    prints.removeSubrange(kept...)
    lengths.removeSubrange(kept...)
  }
}
