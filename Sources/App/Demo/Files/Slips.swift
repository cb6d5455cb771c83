/// What slips do to the bytes of a record just written.
extension Pen {
  /// Ends every line written since `start` with CR LF: as if the record had been pasted in on Windows.
  mutating func returnCarriages(from start: Int) {
    let record = bytes[start...]
    var changed: [UInt8] = []
    changed.reserveCapacity(record.count + 32)
    for byte in record {
      if byte == 10 { changed.append(13) }
      changed.append(byte)
    }
    bytes.replaceSubrange(start..., with: changed)
  }

  /// Drops the `+ ` of a line in the middle of a value that begins at `start`, or only its blank.
  mutating func loosenLine(from start: Int, keepingPlus: Bool) {
    let pluses = (start..<bytes.count - 2).filter {
      bytes[$0] == 10 && bytes[$0 + 1] == 43 && bytes[$0 + 2] == 32
    }
    guard !pluses.isEmpty else { return }
    let place = pluses[pluses.count / 2]
    bytes.removeSubrange(keepingPlus ? place + 2..<place + 3 : place + 1..<place + 3)
  }

  /// What git leaves behind where two people entered the same field.
  mutating func conflict(_ mine: () -> [UInt8], _ theirs: () -> [UInt8]) {
    put("<<<<<<< HEAD\n")
    put(mine())
    put("=======\n")
    put(theirs())
    put(">>>>>>> 组织委员\n")
  }
}
