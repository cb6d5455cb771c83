/// Something that is looked for by typing: a person, a branch, a command.
package struct Sought: Hashable, Sendable {
  /// Where in the name a match may begin.
  package enum Kind: Hashable, Sendable {
    /// At the surname or at the given name.
    case person
    /// At any letter.
    case anything
  }

  package var name: String
  package var kind: Kind
  /// A number people know it by; `ZB003` is found by `ZB003` and by `3`.
  package var number: String
  /// Other words it answers to, matched at any letter: the branch of a person, the English of a command.
  package var also: [String]
  /// How the name is read, where the table is wrong: syllables with spaces, `shan yu he`.
  package var reading: String

  package init(
    _ name: String,
    _ kind: Kind,
    number: String = "",
    also: [String] = [],
    reading: String = "",
  ) {
    self.name = name
    self.kind = kind
    self.number = number
    self.also = also
    self.reading = reading
  }
}
