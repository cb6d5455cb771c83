/// A rec file: its bytes, and where everything in them stands.
///
/// Reading never fails. What recutils would refuse becomes a problem, and reading goes on at the next
/// blank line. No byte is lost: `print()` gives back what was read, whatever it was.
package struct RecFile: Sendable {
  /// The file as it was read.
  package let bytes: [UInt8]

  /// All fields of all records, in file order.
  package let fields: [Field]

  /// All records in file order, descriptors included.
  package let records: [Record]

  /// What recutils would refuse and what our profile does not allow, in line order.
  package let problems: [Problem]

  /// Whether the last line would join a line written after it.
  let endsInJoin: Bool

  /// Reads `bytes`, in time proportional to their number. Less than 2 GB.
  package init(_ bytes: [UInt8]) {
    precondition(bytes.count < Int(Int32.max), "a rec file is smaller than 2 GB")
    self.bytes = bytes
    let reader = bytes.withUnsafeBufferPointer { buffer -> Reader? in
      guard let base = buffer.baseAddress else { return nil }
      var reader = Reader(base, count: buffer.count)
      reader.read()
      reader.noteStrays()
      return reader
    }
    fields = reader?.fields ?? []
    records = reader?.records ?? []
    problems = reader?.notes.inOrder ?? []
    endsInJoin = reader?.endsInJoin ?? false
  }
}
