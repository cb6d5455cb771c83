extension String {
  /// This text as it may go to a screen, a pipe or a log: the one choke point for everything read.
  ///
  /// No control, no line end, nothing invisible and nothing that reorders is left (see
  /// `Unicode.Scalar.sign`);
  /// at most four marks stand over a base; emoji clusters are `[]`. Takes time linear in the text.
  package var visible: String {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
    return String(glyphs.map(\.character))
  }

  /// This text as `visible` shows it on a terminal that draws ambiguous characters at `ambiguous` width.
  package func visible(ambiguous: AmbiguousWidth) -> String {
    switch ambiguous {
    case .narrow: visible
    case .wide: String(visible.map(\.narrowTwin))
    }
  }

  /// Makes `bytes` visible; each byte that is not UTF-8 reads `<FF>`.
  package init(visible bytes: some Collection<UInt8>) {
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var at = bytes.startIndex
    var text = ""
    reading: while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded):
        text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        bytes.formIndex(&at, offsetBy: encoded.count)
      case .error(let length):
        let end = bytes.index(at, offsetBy: length)
        for byte in bytes[at..<end] { text += byte.spelled }
        at = end
      case .emptyInput: break reading
      }
    }
    self = text.visible
  }
}

extension UInt8 {
  /// A byte by its number: `<FF>`.
  fileprivate var spelled: String {
    "<" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) + ">"
  }
}
