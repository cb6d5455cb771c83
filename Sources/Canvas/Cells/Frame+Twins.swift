extension Frame {
  /// This frame for a terminal that draws ambiguous characters wide: each has its ASCII twin instead.
  package func withNarrowTwins() -> Frame {
    mapContents { content in
      guard case .character(let character) = content else { return content }
      return .character(character.narrowTwin)
    }
  }

  /// This frame for a terminal that cannot draw lines: they are `- | +`.
  package func withASCIILines() -> Frame {
    mapContents { content in
      guard case .line(let piece) = content else { return content }
      return .character(piece.ascii)
    }
  }
}
