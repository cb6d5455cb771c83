/// Everything a draw depends on but chance, written down before chance has spoken.
///
/// Once frozen it is never changed: `frame.rec` holds it, and what is drawn follows from it and from the values
/// of its sources alone.
package struct DrawFrame: Hashable, Sendable {
  /// Who can know the result, and from when.
  package enum Mode: Hashable, Sendable {
    /// The seed is made of public values: everybody can compute the result at once (公开).
    case open
    /// The seed also holds a nonce, committed to here, that is made known after the last visit (密封).
    case sealed(commit: Checksum, revealBy: Moment)
  }

  /// The text of the round, as `2024Q2` or `2024Q2-增1`; enters every hash.
  package var round: HashedText

  /// The number of the round, counted without gaps and never used twice.
  package var number: Int

  /// Open, or sealed with a commitment.
  package var mode = Mode.open

  /// How many branches are to be drawn; more than there are means all.
  package var count = 1

  /// Why so many, in words.
  package var countRule: HashedText

  /// A branch is 必查 when its last visit was this many rounds ago or more. Above `number`: nobody is; 0: everybody is.
  package var gap = 4

  /// Inspectors for each branch.
  package var per = 0

  /// Branches for each inspector, at most.
  package var cap = 0

  /// The highest share of the list that may be drawn, in percent, where a rule sets one.
  package var limit: Int?

  /// Where all are visited and only the order is drawn: how many make a batch.
  package var batch: Int?

  /// What is checked.
  package var items: [HashedText] = []

  /// The round that this one adds to.
  package var extends: HashedText?

  /// Who froze the frame, and when.
  package var by: HashedText
  package var on: Moment

  /// The sources in the order in which they enter the seed; the other lists in any order.
  package var sources: [Source] = []
  package var entries: [Entry] = []
  package var exclusions: [Exclusion] = []
  package var inspectors: [Inspector] = []
  package var recusals: [Recusal] = []

  /// What `per` may be.
  package static let perBranch = 0...99

  package init(round: HashedText, number: Int, countRule: HashedText, by: HashedText, on: Moment) {
    self.round = round
    self.number = number
    self.countRule = countRule
    self.by = by
    self.on = on
  }
}

extension DrawFrame {
  /// A value that nobody knows yet, by its name.
  package struct Source: Hashable, Sendable {
    /// What is going to be known, as `体彩排列五26311期`.
    package var label: HashedText

    /// When it becomes known.
    package var due: Moment

    package init(label: HashedText, due: Moment) {
      self.label = label
      self.due = due
    }
  }

  /// A branch in the list.
  package struct Entry: Hashable, Sendable {
    package var id: HashedText
    package var name: HashedText

    /// `-` where the list has no strata.
    package var stratum: HashedText

    /// Slips put in for the branch, 1 to 64 (our limit).
    package var weight: Int

    /// The number of the round of the last visit; 0 means never.
    package var last: Int

    /// What a weight may be.
    package static let weights = 1...64

    package init(id: HashedText, name: HashedText, stratum: HashedText, weight: Int, last: Int) {
      self.id = id
      self.name = name
      self.stratum = stratum
      self.weight = weight
      self.last = last
    }
  }

  /// A branch left out of the list.
  package struct Exclusion: Hashable, Sendable {
    package var id: HashedText
    package var reason: HashedText

    package init(id: HashedText, reason: HashedText) {
      self.id = id
      self.reason = reason
    }
  }

  /// Somebody who visits branches.
  package struct Inspector: Hashable, Sendable {
    /// The name; `name@CODE` where two have the same.
    package var name: HashedText

    /// The branch the inspector belongs to, which he may not inspect.
    package var branch: HashedText?

    package init(name: HashedText, branch: HashedText?) {
      self.name = name
      self.branch = branch
    }
  }

  /// An inspector kept from a branch (回避).
  package struct Recusal: Hashable, Sendable {
    package var name: HashedText
    package var branch: HashedText
    package var reason: HashedText

    package init(name: HashedText, branch: HashedText, reason: HashedText) {
      self.name = name
      self.branch = branch
      self.reason = reason
    }
  }
}
