extension RecFile {
  /// The bytes of the file after `splices`, all of which speak of the file as it is now.
  ///
  /// Every byte they do not touch stays. Of two splices that set or remove one field the later one
  /// counts, and none counts inside a record that is deleted. New lines end as the file's lines do.
  /// Records and fields that are not there are a mistake of the caller.
  package func applying(_ splices: [Splice]) throws(Unprintable) -> [UInt8] {
    var patch = Patch(self)
    for splice in splices {
      try patch.take(splice)
    }
    return Assembly(self).assemble(patch.pieces)
  }

  /// What ends the lines of the file: what ends its first one.
  var lineEnd: [UInt8] {
    guard let first = bytes.firstIndex(of: .lineFeed), first > 0, bytes[first - 1] == .carriageReturn else {
      return [.lineFeed]
    }
    return [.carriageReturn, .lineFeed]
  }
}
