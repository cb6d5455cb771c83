package import Rec

/// Records of one file on their way into kinds: gathers what could not be read and goes on.
package struct Reading: Sendable {
  /// How much of a record is wanted.
  package enum Depth: Sendable {
    /// What the rules need; long texts stay in the file.
    case facts
    /// Everything.
    case whole
  }

  package let file: RecFile
  package let depth: Depth
  package var names: Names
  package private(set) var misreads: [Misread] = []

  let number: Int
  private var type = ""
  private(set) var place: Place

  /// Whether a syntax error hid part of the record just read, or a value of it could not be taken.
  private(set) var isBroken = false

  /// - Parameter number: which of the branch's files this is; goes into each `Place`.
  package init(_ file: RecFile, number: Int, names: Names, depth: Depth = .whole) {
    self.file = file
    self.number = number
    self.names = names
    self.depth = depth
    place = Place(file: number, line: 0)
  }

  /// Hands every field of `record` that the kind knows and that holds something to `body`; the others stay in
  /// the file as they are.
  ///
  /// A field that every record must have and this one has not is noted, unless a syntax error may have hidden it.
  mutating func read<Name: FieldName>(
    _ record: RecFile.Record, as kind: any RecordKind.Type, mandatory: [Name],
    _ body: (Name, RecFile.Field, inout Reading) -> Void
  ) {
    type = kind.type
    place.line = Int32(record.line)
    let before = misreads.count
    var seen = FieldIndex<Name>.Seen()
    for index in record.fields {
      let field = file.fields[index]
      guard hasText(field), let name = Name.index.name(in: file.bytes, field.name, &seen) else { continue }
      body(name, field, &self)
    }
    for name in mandatory where !record.isBroken && !Name.index.has(name, in: seen) { noteMissing(name) }
    isBroken = record.isBroken || misreads.count > before
    guard misreads.count > before else { return }
    let key = Name.key.compactMap { file.value($0.rawValue, in: record) }.joined(separator: " ")
    for index in before..<misreads.count { misreads[index].record = key }
  }
}

extension Reading {
  func text(_ field: RecFile.Field) -> String { file.value(of: field) }

  /// The text, or nil if nothing but blanks was written.
  func someText(_ field: RecFile.Field) -> String? {
    hasText(field) ? file.value(of: field) : nil
  }

  /// Whether anything but blanks and `+` signs of empty lines was written.
  func hasText(_ field: RecFile.Field) -> Bool {
    // Asked of every field: a loop that nearly always ends at the first byte.
    for index in field.value where file.bytes[index] > 32 && file.bytes[index] != UInt8(ascii: "+") {
      return true
    }
    return false
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ field: RecFile.Field) -> Word? {
    let text = text(field)
    if let word = Word(rawValue: text) { return word }
    note(field, .notOneOf(Word.allCases.map(\.rawValue)))
    return nil
  }

  mutating func day(_ field: RecFile.Field) -> Day? {
    let day = field.isPlain ? Day(file.bytes[field.value]) : nil
    if day == nil { note(field, .notADay) }
    return day
  }

  mutating func month(_ field: RecFile.Field) -> Month? {
    let month = field.isPlain ? Month(file.bytes[field.value]) : nil
    if month == nil { note(field, .notAMonth) }
    return month
  }

  mutating func time(_ field: RecFile.Field) -> WallTime? {
    let time = field.isPlain ? WallTime(file.bytes[field.value]) : nil
    if time == nil { note(field, .notATime) }
    return time
  }

  /// A whole number from 0 on.
  mutating func number(_ field: RecFile.Field) -> Int? {
    let bytes = file.bytes[field.value]
    let number = 1...9 ~= bytes.count ? digits(bytes, bytes.startIndex, bytes.count) : nil
    if number == nil { note(field, .notANumber) }
    return number
  }

  mutating func number(_ field: RecFile.Field, in allowed: ClosedRange<Int>) -> Int? {
    guard let number = number(field) else { return nil }
    if allowed.contains(number) { return number }
    note(field, .notOneOf(["\(allowed.lowerBound)-\(allowed.upperBound)"]))
    return nil
  }

  /// A number from 0 on with at most six digits and four decimals, so that it is written back as it was read.
  mutating func decimal(_ field: RecFile.Field) -> Double? {
    let parts = file.bytes[field.value].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if let whole = parts.first, 1...6 ~= whole.count, digits(whole, whole.startIndex, whole.count) != nil {
      let rest = parts.count == 2 ? parts[1] : nil
      let isDecimal = rest.map { 1...4 ~= $0.count && digits($0, $0.startIndex, $0.count) != nil }
      if isDecimal ?? (parts.count == 1), let number = Double(text(field)) { return number }
    }
    note(field, .notANumber)
    return nil
  }

  mutating func money(_ field: RecFile.Field) -> Money? {
    let amount = Money(file.bytes[field.value])
    if amount == nil { note(field, .notAnAmount) }
    return amount
  }

  mutating func stamp(_ field: RecFile.Field) -> Stamp? {
    var words = byteWords(field)
    let stamp = Stamp(&words)
    if stamp == nil { note(field, .notShaped("yyyy-mm-dd HH:MM who")) }
    return stamp
  }

  /// The one person named. A blank in the name makes two of it: then the first is taken, and it is noted.
  mutating func person(_ field: RecFile.Field) -> Person? {
    var people: [Person] = []
    self.people(field) { people.append($0) }
    if people.count > 1 { note(field, .notShaped("name")) }
    return people.first
  }

  /// The person a line begins with, where more may follow.
  mutating func firstPerson(_ field: RecFile.Field) -> Person? {
    var person: Person?
    people(field) { if person == nil { person = $0 } }
    return person
  }

  /// Calls `body` with every name in the value, in order; names are separated by blanks.
  mutating func people(_ field: RecFile.Field, _ body: (Person) -> Void) {
    // A list broken over several lines is rare: only then are its bytes copied.
    let bytes = field.isPlain ? file.bytes : file.valueBytes(of: field)
    let extent = field.isPlain ? field.value : bytes.indices
    var start = extent.lowerBound
    for index in extent where bytes[index] <= 32 {
      if index > start { body(names.person(bytes, start, index)) }
      start = index + 1
    }
    if extent.upperBound > start { body(names.person(bytes, start, extent.upperBound)) }
  }

  /// The words of a line: names in it are not yet numbered.
  func words(_ field: RecFile.Field, most: Int = .max) -> [String] {
    var words = byteWords(field)
    var texts: [String] = []
    while texts.count < most - 1, let word = words.next() { texts.append(words.text(word)) }
    let rest = words.rest()
    return rest.isEmpty ? texts : texts + [words.text(rest)]
  }

  func byteWords(_ field: RecFile.Field) -> ByteWords {
    if field.isPlain { return ByteWords(file.bytes, field.value) }
    let bytes = file.valueBytes(of: field)
    return ByteWords(bytes, bytes.indices)
  }

  mutating func note(_ field: RecFile.Field, _ reason: Misread.Reason) {
    misreads.append(
      Misread(
        type: type, field: file.name(of: field), value: text(field), reason: reason,
        place: Place(file: number, line: field.line)))
  }

  private mutating func noteMissing(_ name: some FieldName) {
    misreads.append(Misread(type: type, field: name.rawValue, value: "", reason: .missing, place: place))
  }
}

extension Character {
  /// A blank or a line break: what separates names in a value.
  var isBlank: Bool { self == " " || self == "\t" || self == "\n" }
}
