extension RecFile {
  /// Where one record stands in its file: a descriptor, or something a branch recorded.
  package struct Record: Sendable, Hashable {
    private let firstField: Int32
    private let fieldsEnd: Int32
    private let lineNumber: Int32
    private let typedBy: Int32
    private let start: Int32
    private let end: Int32
    private let marks: UInt8

    /// Its fields, as indices into the file's `fields`; never empty.
    package var fields: Range<Int> { Int(firstField)..<Int(fieldsEnd) }

    /// The line of its first field, counted from 1.
    package var line: Int { Int(lineNumber) }

    /// The index of the `%rec` descriptor that types it; nil before the first one, and for descriptors.
    package var descriptor: Int? { typedBy < 0 ? nil : Int(typedBy) }

    /// Whether it is a `%rec` descriptor.
    package var isDescriptor: Bool { marks & Self.describes != 0 }

    /// Whether a line of it could not be read, so that fields may be missing.
    package var isBroken: Bool { marks & Self.broken != 0 }

    /// Everything that belongs to it, in bytes: the comment lines directly above it, its own lines with
    /// the comments between them, and lines nobody could read; without the blank line after it.
    package var extent: Range<Int> { Int(start)..<Int(end) }
  }
}

extension RecFile.Record {
  private static let describes: UInt8 = 1
  private static let broken: UInt8 = 2

  init(
    fields: Range<Int>, extent: Range<Int>, line: Int, descriptor: Int?, isDescriptor: Bool, isBroken: Bool
  ) {
    firstField = Int32(truncatingIfNeeded: fields.lowerBound)
    fieldsEnd = Int32(truncatingIfNeeded: fields.upperBound)
    lineNumber = Int32(truncatingIfNeeded: line)
    typedBy = descriptor.map { Int32(truncatingIfNeeded: $0) } ?? -1
    start = Int32(truncatingIfNeeded: extent.lowerBound)
    end = Int32(truncatingIfNeeded: extent.upperBound)
    marks = (isDescriptor ? Self.describes : 0) | (isBroken ? Self.broken : 0)
  }
}

extension RecFile {
  /// The own lines of `record`, in bytes: from its first field to the end of its extent, which is to say
  /// without the comments above it.
  package func lines(of record: Record) -> Range<Int> {
    fields[record.fields.lowerBound].extent.lowerBound..<record.extent.upperBound
  }
}
