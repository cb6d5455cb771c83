/// Which command a key is for. One key has one command; one command may have several keys.
package struct KeyMap<ID: Hashable & Sendable>: Hashable, Sendable {
  /// Two commands that want the same key.
  package struct Clash: Error, Hashable {
    package let chord: Chord
    /// The one that had the key, and the one that wants it too.
    package let commands: [ID]
  }

  private var commands: [Chord: ID] = [:]
  private var chords: [ID: [Chord]] = [:]

  /// Takes the keys of each command, the one to show first, or throws at the first key wanted twice.
  package init(_ bindings: [(command: ID, chords: [Chord])]) throws(Clash) {
    for (command, chords) in bindings {
      for chord in chords {
        if let other = commands.updateValue(command, forKey: chord), other != command {
          throw Clash(chord: chord, commands: [other, command])
        }
      }
      self.chords[command, default: []] += chords
    }
  }

  /// The command an event is for, if any. Where a field has the focus, text is never a command.
  package func command(for event: Event, inField: Bool) -> ID? {
    guard let chord = Chord(event) else { return nil }
    if inField, case .letter = chord { return nil }
    return commands[chord]
  }

  /// The keys of a command, the one to show first.
  package func chords(for command: ID) -> [Chord] { chords[command] ?? [] }
}
