package import Register

/// One version of one rule, as data: what it rests on, when it holds, and what it says.
package struct Provision: Sendable {
  /// How sure we are of the source (domain reference, section 1).
  package enum Certainty: String, Sendable {
    case certain = "C"
    case quoted = "Q"
    case doubtful = "Q?"
    case local = "L"
    case ours = "O"
  }

  /// How strongly the source speaks.
  package enum Severity: String, CaseIterable, Sendable {
    case hard, usual, local
  }

  package let id: String
  package let title: Phrase
  package let instrument: String

  /// The article's number within the instrument; empty where there is none.
  package let article: String
  package let certainty: Certainty
  package let severity: Severity

  /// The first and last day on which this version holds.
  package let from: Day?
  package let to: Day?

  /// Numbers by name, which a register may tune.
  package private(set) var parameters: [String: String]

  /// At least how many sessions of which kind in which period; nil for rules with code of their own.
  package let frequency: Frequency?

  /// What single sentences rest on, where that is not what the rule rests on.
  package let rests: [String: Rest]

  /// What to say of a finding, by the finding's sentence id.
  package let sentences: [String: Phrase]

  /// What would settle a finding.
  package let settles: Phrase

  /// What would settle a finding of a sentence that says something else than the rule's others.
  package let remedies: [String: Phrase]

  /// The rule in plain words.
  package let means: Phrase

  /// The kinds of record the rule looks at, by their types.
  package let reads: [String]

  /// Where a finding is settled: one of the places of the program (`meeting`, `dues`, `records:Transfer`).
  package let opens: String

  /// What a sentence of the rule rests on.
  package func rest(of sentence: String) -> Rest {
    rests[sentence]
      ?? Rest(severity: severity, instrument: instrument, article: article, certainty: certainty)
  }

  /// What would settle a finding of that sentence.
  package func settles(_ sentence: String) -> Phrase { remedies[sentence] ?? settles }

  /// Whether this version holds on `day`.
  package func isInForce(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// The parameter of that name as a whole number.
  package func number(_ name: String) -> Int {
    guard let number = parameters[name].flatMap({ Int($0) }) else {
      preconditionFailure("rule \(id) has no number called \(name)")
    }
    return number
  }

  /// The parameter of that name as words separated by blanks.
  package func words(_ name: String) -> [String] {
    guard let text = parameters[name] else { preconditionFailure("rule \(id) has no words called \(name)") }
    return text.split(separator: " ").map(String.init)
  }

  /// The same with some parameters replaced by a register's own; those that are no number from 0 to 9999 change
  /// nothing, because no rule could count with them.
  package func tuned(by values: [String: String]) -> Provision {
    var tuned = self
    for (name, value) in values where parameters[name] != nil {
      if let number = Int(value), 0...9999 ~= number { tuned.parameters[name] = value }
    }
    return tuned
  }
}

extension String {
  /// Whether one of the words stands in it.
  func has(any words: [String]) -> Bool {
    utf8.withContiguousStorageIfAvailable { text in words.contains { text.holds($0.utf8) } } ?? false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes of `word` stand in it: asked of every item of every agenda, so byte by byte.
  fileprivate func holds(_ word: String.UTF8View) -> Bool {
    let count = word.count
    guard let first = word.first, count <= self.count else { return false }
    return (0...self.count - count).contains { start in
      self[start] == first && self[start..<start + count].elementsEqual(word)
    }
  }
}

/// What a rule, or one sentence of it, rests on.
package struct Rest: Equatable, Sendable {
  package let severity: Provision.Severity
  package let instrument: String

  /// The article's number within the instrument; empty where there is none.
  package let article: String
  package let certainty: Provision.Certainty
}

/// The same words in both languages.
package struct Phrase: Equatable, Sendable {
  package let chinese: String
  package let english: String

  package init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  package func words(inChinese: Bool) -> String { inChinese ? chinese : english }
}

/// A document that rules rest on.
package struct Instrument: Sendable {
  package let code: String
  package let name: Phrase

  /// Whose rule it makes: central, local, ours.
  package let label: Phrase
}

/// How often something must be held.
package struct Frequency: Sendable {
  /// Whose duty it is.
  package enum Bearer: String, Sendable {
    case branch, committee, group
  }

  /// From which day on an unfulfilled period is due soon.
  package enum Notice: Equatable, Sendable {
    /// In the last so many days of the period, its last day counted.
    case last(Int)
    /// From that day of the month on.
    case day(Int)
    /// So many days before the branch's theme day; the 21st if it named none (our default).
    case beforeThemeDay(Int)
  }

  package let kind: Meeting.Kind
  package let period: Period.Length
  package let bearer: Bearer
  package let atLeast: Int
  package let notice: Notice
}
