/// Where records, descriptors and the file itself begin and end.
extension Reader {
  mutating func closeRecord() {
    if fields.count > firstField {
      records.append(
        RecFile.Record(
          fields: firstField..<fields.count, extent: (extentStart ?? position)..<position,
          line: fields[firstField].line, descriptor: typeField == nil ? descriptor : nil,
          isDescriptor: typeField != nil, isBroken: isBroken))
      if let typeField { closeDescriptor(fields[typeField]) }
    }
    firstField = fields.count
    typeField = nil
    extentStart = nil
    isBroken = false
  }

  private mutating func closeDescriptor(_ field: RecFile.Field) {
    descriptor = records.count - 1
    let raw = UnsafeBufferPointer(start: base + field.value.lowerBound, count: field.value.count)
    let value = RecFile.decoded(raw)
    let type = RecFile.typeName(in: value)
    let word = String(decoding: RecFile.firstWord(of: value), as: UTF8.self)
    guard !type.isEmpty else {
      return notes.refuse(.noType(word), line: field.line, column: 1)
    }
    if type != word || !RecFile.isProfileName(word) {
      notes.warn(.oddType(word), line: field.line, column: 1)
    }
    if let first = typeLines[type] {
      notes.refuse(.duplicateDescriptor(type: type, first: first), line: field.line, column: 1)
    } else {
      typeLines[type] = field.line
    }
  }

  mutating func noteEnd() {
    guard count > 0 else { return }
    if base[count - 1] != .lineFeed {
      notes.warn(.noFinalNewline, line: line, column: count - lastLineStart + 1)
    } else if lastBlankLine == line - 1, lastBlankLine > 0, !lastBlankLineIsNoted {
      notes.warn(.extraBlankLine, line: lastBlankLine, column: 1)
    }
  }

  private var lastLineStart: Int {
    var start = count
    while start > 0, base[start - 1] != .lineFeed { start -= 1 }
    return start
  }

  mutating func skipByteOrderMark() {
    guard count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF else { return }
    notes.refuse(.byteOrderMark, line: 1, column: 1)
    position = 3
  }
}
