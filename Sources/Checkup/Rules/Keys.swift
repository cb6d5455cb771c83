import Register

/// Every key stands once in its file; a second record still counts, but is found (format 5.1).
struct KeysUnique: Rule {
  static let id = "REF-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    ofBranch(in: book) + ofYears(in: book) + ofOpenBooks(in: book) + ofMovements(in: book)
      + ofDevelopment(in: book)
  }

  private func ofBranch(in book: Book) -> [Finding] {
    repeats(of: book.branches, in: book) {
      $0.code
    } named: {
      $0.code
    }
      + repeats(of: book.terms, in: book) {
        $0.elected
      } named: {
        "\($0.elected)"
      }
      + repeats(of: book.posts, in: book) {
        Pair(Pair($0.office, $0.holder), $0.from)
      } named: {
        "\($0.office.rawValue) \(book.names[$0.holder]) \($0.from)"
      }
      + repeats(of: book.groups, in: book) {
        Pair($0.name, $0.from)
      } named: {
        "\($0.name) \($0.from)"
      }
      + repeats(of: book.members, in: book) {
        $0.person
      } named: {
        $0.name
      }
  }

  private func ofYears(in book: Book) -> [Finding] {
    var findings = repeats(of: book.meetings, in: book) {
      $0.id
    } named: {
      $0.id
    }
    findings += repeats(of: book.votes, in: book) {
      $0.id
    } named: {
      $0.id
    }
    findings += repeats(of: book.dues, in: book) {
      $0.month
    } named: {
      "\($0.month)"
    }
    findings += repeats(of: book.assessments, in: book) {
      Pair($0.member, $0.from)
    } named: {
      "\(book.names[$0.member]) \($0.from)"
    }
    findings += repeats(of: book.plan, in: book) {
      $0.id
    } named: {
      $0.id
    }
    findings += repeats(of: book.talks, in: book) {
      $0.id
    } named: {
      $0.id
    }
    findings += repeats(of: book.trainings, in: book) {
      $0.id
    } named: {
      $0.id
    }
    return findings
  }

  private func ofOpenBooks(in book: Book) -> [Finding] {
    repeats(of: book.records(Disclosure.self), in: book) {
      $0.id
    } named: {
      $0.id
    }
      + repeats(of: book.records(Appraisal.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
      + repeats(of: book.records(Report.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
      + repeats(of: book.records(Expense.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
      + repeats(of: book.records(Duty.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
      + repeats(of: book.records(Response.self), in: book) {
        Pair($0.rectification, $0.on)
      } named: {
        "\($0.rectification) \($0.on)"
      }
  }

  private func ofMovements(in book: Book) -> [Finding] {
    repeats(of: book.records(Away.self), in: book) {
      $0.id
    } named: {
      $0.id
    }
      + repeats(of: book.records(Contact.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
      + repeats(of: book.records(Handling.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
      + repeats(of: book.records(Transfer.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
  }

  private func ofDevelopment(in book: Book) -> [Finding] {
    repeats(of: book.records(Development.self), in: book) {
      $0.id
    } named: {
      $0.id
    }
      + repeats(of: book.records(Observation.self), in: book) {
        $0.id
      } named: {
        $0.id
      }
  }

  /// A finding for every record whose key stood in the same file before; words are made only for those.
  private func repeats<Kind: RecordKind, Key: Hashable>(
    of records: [Kind], in book: Book, by key: (Kind) -> Key, named name: (Kind) -> String
  ) -> [Finding] {
    guard records.count > 1 else { return [] }
    var lines: [Pair<Int32, Key>: Int32] = [:]
    lines.reserveCapacity(records.count)
    var findings: [Finding] = []
    for record in records {
      let address = Pair(record.place.file, key(record))
      if let line = lines[address] {
        findings += finding(Kind.type, name(record), first: line, at: record.place, in: book)
      } else {
        lines[address] = record.place.line
      }
    }
    return findings
  }

  private func finding(
    _ type: String, _ key: String, first line: Int32, at place: Place, in book: Book
  ) -> [Finding] {
    // A record without its number is FILE-1's affair.
    if key.isEmpty { return [] }
    var finding = book.finding(provision, .violated, at: place)
    finding.record = key
    finding.facts = ["type": type, "record": key, "first": "\(line)"]
    return [finding]
  }
}

/// Two things that make a key together.
private struct Pair<One: Hashable, Other: Hashable>: Hashable {
  let one: One
  let other: Other

  init(_ one: One, _ other: Other) {
    self.one = one
    self.other = other
  }
}
