extension RecFile {
  /// The whole file in our profile, with the same records, values and comments.
  ///
  /// Kept byte for byte are lines that could not be read, and fields whose value the profile cannot
  /// hold, such as one that ends in `\`. Blanks at the end of a value are part of it, so they stay.
  package func normalised() -> [UInt8] {
    var blocks: [[UInt8]] = []
    var cursor = bytes.starts(with: Self.byteOrderMark) ? 3 : 0
    for record in records {
      blocks += looseBlocks(in: bytes[cursor..<record.extent.lowerBound])
      blocks.append(normalised(record))
      cursor = record.extent.upperBound
    }
    blocks += looseBlocks(in: bytes[cursor...])
    let normalised = Array(blocks.joined(separator: [.lineFeed]))
    // A mark that stood further down must not come to stand where it would be passed over.
    return normalised.starts(with: Self.byteOrderMark) ? [.lineFeed] + normalised : normalised
  }

  /// What stands between two records, cut at blank lines.
  private func looseBlocks(in bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    let blocks = Self.linesWithEnds(of: bytes).split { Self.isBlank($0) }
    return blocks.map { $0.flatMap { Self.tidied($0) } }
  }

  private func normalised(_ record: Record) -> [UInt8] {
    var block: [UInt8] = []
    var cursor = record.extent.lowerBound
    for field in fields[record.fields] {
      block += Self.comments(in: bytes[cursor..<field.extent.lowerBound])
      block += normalised(field)
      cursor = field.extent.upperBound
    }
    let rest = bytes[cursor..<record.extent.upperBound]
    return block + (record.isBroken ? Array(rest) : Self.comments(in: rest))
  }

  private func normalised(_ field: Field) -> [UInt8] {
    do throws(Unprintable) {
      return try FieldPrinter().lines(
        name: name(of: field), separator: [.blank], value: valueBytes(of: field))
    } catch {
      return Array(bytes[field.extent])
    }
  }
}

extension RecFile {
  private static func comments(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    linesWithEnds(of: bytes).filter { !isBlank($0) }.flatMap { tidied($0) }
  }

  /// A comment from its `#` to its last visible character; any other line as it is.
  private static func tidied(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let text = line.drop(while: \.isBlank)
    guard text.first == .hash else { return Array(line) }
    let end = text.lastIndex { !$0.isBlank && $0 != .carriageReturn && $0 != .lineFeed }
    return text[...(end ?? text.startIndex)] + [.lineFeed]
  }
}
