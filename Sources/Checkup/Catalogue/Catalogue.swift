import Rec
package import Register

/// All rules and the instruments they rest on.
package struct Catalogue: Sendable {
  /// In the order of the files; versions of one rule follow each other.
  package let provisions: [Provision]
  private let instruments: [String: Instrument]

  /// Something in a rule file that cannot be used.
  package struct Flaw: Error, Hashable, Sendable {
    package let line: Int
    package let field: String
    package let value: String
  }

  /// Reads rule files: records of the kinds `Rule` and `Instrument`, in any order.
  package init(_ files: [[UInt8]]) throws(Flaw) {
    var provisions: [Provision] = []
    var instruments: [String: Instrument] = [:]
    var cited: [Flaw] = []
    for bytes in files {
      let file = RecFile(bytes)
      for record in file.records where !record.isDescriptor {
        let entry = Entry(file: file, record: record)
        if file.type(of: record) == "Instrument" {
          let instrument = try entry.instrument()
          instruments[instrument.code] = instrument
        } else {
          provisions.append(try entry.provision())
          cited.append(entry.flaw("Instrument"))
          cited += try entry.rests().values.map { entry.flaw("Rests", $0.instrument) }
        }
      }
    }
    for flaw in cited where instruments[flaw.value] == nil { throw flaw }
    self.provisions = provisions
    self.instruments = instruments
  }

  package func instrument(_ code: String) -> Instrument? { instruments[code] }
  package func versions(of id: String) -> [Provision] { provisions.filter { $0.id == id } }

  /// The version in force on `day`, or the latest one.
  package func provision(_ id: String, on day: Day) -> Provision? {
    let versions = versions(of: id)
    return versions.last { $0.isInForce(on: day) } ?? versions.last
  }

  /// The version of its rule that a finding rests on.
  package func provision(of finding: Finding) -> Provision? {
    let versions = versions(of: finding.rule)
    return versions.last { $0.from == finding.version } ?? versions.last
  }

  /// The rules' ids, each once, in order.
  package var ids: [String] {
    provisions.reduce(into: []) { if !$0.contains($1.id) { $0.append($1.id) } }
  }
}

/// One record of a rule file.
private struct Entry {
  let file: RecFile
  let record: RecFile.Record

  func instrument() throws(Catalogue.Flaw) -> Instrument {
    Instrument(
      code: try text("Code"), name: Phrase(try text("Name"), try text("English")),
      label: Phrase(try text("Label"), try text("LabelEn")))
  }

  func provision() throws(Catalogue.Flaw) -> Provision {
    Provision(
      id: try text("Id"), title: Phrase(try text("Title"), try text("TitleEn")),
      instrument: try text("Instrument"), article: file.value("Article", in: record) ?? "",
      certainty: try word("Certainty"), severity: try word("Severity"), from: try day("From"),
      to: try day("To"), parameters: try pairs("Set"), frequency: try frequency(),
      rests: try rests(), sentences: try sentences(),
      settles: Phrase(try text("Settles"), try text("SettlesEn")), remedies: try remedies(),
      means: Phrase(try text("Means"), try text("MeansEn")),
      reads: try text("Reads").split(separator: " ").map(String.init), opens: try text("Opens"))
  }

  /// Values of the form `sentence severity instrument article certainty`; the article is `-` where there is none.
  func rests() throws(Catalogue.Flaw) -> [String: Rest] {
    var rests: [String: Rest] = [:]
    for value in file.values("Rests", in: record) {
      let words = value.split(separator: " ").map(String.init)
      guard words.count == 5, let severity = Provision.Severity(rawValue: words[1]),
        let certainty = Provision.Certainty(rawValue: words[4])
      else { throw flaw("Rests", value) }
      rests[words[0]] = Rest(
        severity: severity, instrument: words[2], article: words[3] == "-" ? "" : words[3],
        certainty: certainty)
    }
    return rests
  }

  private func frequency() throws(Catalogue.Flaw) -> Frequency? {
    guard file.value("Counts", in: record) != nil else { return nil }
    return Frequency(
      kind: try word("Counts"), period: try word("Per"), bearer: try word("For"),
      atLeast: try number("AtLeast"), notice: try notice())
  }

  private func notice() throws(Catalogue.Flaw) -> Frequency.Notice {
    let words = try text("DueSoon").split(separator: " ")
    guard words.count == 2, let days = Int(words[1]) else { throw flaw("DueSoon") }
    switch words[0] {
    case "last": return .last(days)
    case "day": return .day(days)
    case "theme": return .beforeThemeDay(days)
    default: throw flaw("DueSoon")
    }
  }

  private func sentences() throws(Catalogue.Flaw) -> [String: Phrase] {
    let sentences = try phrases("Says")
    guard !sentences.isEmpty else { throw flaw("Says") }
    for sentence in try rests().keys where sentences[sentence] == nil { throw flaw("Rests", sentence) }
    for sentence in try pairs("Remedy").keys where sentences[sentence] == nil {
      throw flaw("Remedy", sentence)
    }
    return sentences
  }

  private func remedies() throws(Catalogue.Flaw) -> [String: Phrase] { try phrases("Remedy") }

  /// Values of the form `name words`, each in both languages.
  private func phrases(_ field: String) throws(Catalogue.Flaw) -> [String: Phrase] {
    let (chinese, english) = (try pairs(field), try pairs("\(field)En"))
    guard Set(chinese.keys) == Set(english.keys) else { throw flaw("\(field)En") }
    return chinese.reduce(into: [:]) { $0[$1.key] = Phrase($1.value, english[$1.key] ?? "") }
  }

  /// Values of the form `name words`.
  private func pairs(_ field: String) throws(Catalogue.Flaw) -> [String: String] {
    var pairs: [String: String] = [:]
    for value in file.values(field, in: record) {
      let parts = value.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { throw flaw(field, value) }
      pairs[String(parts[0])] = String(parts[1])
    }
    return pairs
  }

  private func text(_ field: String) throws(Catalogue.Flaw) -> String {
    guard let text = file.value(field, in: record), !text.isEmpty else { throw flaw(field) }
    return text
  }

  private func word<Word: RawRepresentable<String>>(_ field: String) throws(Catalogue.Flaw) -> Word {
    guard let word = Word(rawValue: try text(field)) else { throw flaw(field) }
    return word
  }

  private func number(_ field: String) throws(Catalogue.Flaw) -> Int {
    guard let number = Int(try text(field)) else { throw flaw(field) }
    return number
  }

  private func day(_ field: String) throws(Catalogue.Flaw) -> Day? {
    guard let text = file.value(field, in: record) else { return nil }
    guard let day = Day(text) else { throw flaw(field) }
    return day
  }

  func flaw(_ field: String, _ value: String? = nil) -> Catalogue.Flaw {
    Catalogue.Flaw(line: record.line, field: field, value: value ?? file.value(field, in: record) ?? "")
  }
}
