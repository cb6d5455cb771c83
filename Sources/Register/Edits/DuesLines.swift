/// The record of one month's dues line by line, exactly as it is written, and what changing it makes an edit of.
///
/// Lines that nobody touches keep their bytes, also those that cannot be read.
package struct DuesLines: Sendable {
  /// One line about one member.
  struct Line: Equatable, Sendable {
    /// The registered name of the member; what stands there where it is nobody's.
    let name: String
    let text: String
  }

  package let month: Month

  /// Whether there is no record of the month yet.
  private let isNew: Bool
  private let old: [[String]]
  private var paid: [Line]
  private var exempt: [Line]
  private var sent: [String]

  /// Takes up the first record of `month` in its year's file; the `book` must have been read whole.
  package init(_ month: Month, in book: Book) {
    self.month = month
    let record = book.dues.first { $0.month == month && book.isInOwnYear($0) }
    isNew = record == nil
    old = DuesMonth.lineFields.map { field in record.map { book.values(field, at: $0.place) } ?? [] }
    paid = old[0].map { Line($0, in: book) }
    exempt = old[1].map { Line($0, in: book) }
    sent = old[2]
  }

  /// What a member paid for the month, in the order of the lines.
  package func payments(of name: String) -> [Payment] {
    paid.filter { $0.name == name }.compactMap { Payment($0.text) }
  }

  /// Why a member need not pay the month; nil if that is not written.
  package func relief(of name: String) -> String? {
    exempt.first { $0.name == name }.map { $0.text.words(from: 1).joined(separator: " ") }
  }
}

extension DuesLines {
  /// One payment as its line says it.
  package struct Payment: Equatable, Sendable {
    package var amount: Money
    package var on: Day
    package var note: String

    package init(_ amount: Money, on: Day, note: String = "") {
      self.amount = amount
      self.on = on
      self.note = note
    }

    fileprivate init?(_ line: String) {
      let words = line.words(from: 1)
      guard words.count >= 2, let amount = Money(words[0]), let day = Day(words[1]) else { return nil }
      self.init(amount, on: day, note: words.dropFirst(2).joined(separator: " "))
    }
  }

  package mutating func pay(_ payment: Payment, by name: String) { paid.append(line(payment, name)) }

  /// Takes the member's last payment that passes out, and tells whether there was one.
  @discardableResult
  package mutating func takeBack(from name: String, where passes: (Payment) -> Bool = { _ in true }) -> Bool {
    guard let place = last(of: name, where: passes) else { return false }
    paid.remove(at: place)
    return true
  }

  /// Puts another payment in the place of the member's last one.
  package mutating func replaceLast(of name: String, with payment: Payment) {
    guard let place = last(of: name, where: { _ in true }) else { return pay(payment, by: name) }
    if Payment(paid[place].text) != payment { paid[place] = line(payment, name) }
  }

  /// Notes that the member need not pay, and why; nil takes that back.
  package mutating func relieve(_ name: String, because reason: String?) {
    guard relief(of: name) != reason else { return }
    exempt.removeAll { $0.name == name }
    if let reason { exempt.append(Line(name: name, text: Register.line(name, reason))) }
  }

  /// Notes what was sent on to the committee above.
  package mutating func send(_ amount: Money, on day: Day) { sent.append("\(amount) \(day)") }

  /// What brings the file to this; nil if it is so already.
  package var change: Edit.Change? {
    let values = [paid.map(\.text), exempt.map(\.text), sent]
    let fields = zip(DuesMonth.lineFields, values).enumerated().filter { old[$0] != $1.1 }
      .map { Edit.Field($1.0, $1.1) }
    if fields.isEmpty { return nil }
    let key = month.description
    if !isNew { return Edit.Change(DuesMonth.type, key, .set(fields)) }
    let month = Writing.Line(DuesMonth.Name.month.rawValue, key)
    let lines = fields.flatMap { field in field.values.map { Writing.Line(field.name, $0) } }
    return Edit.Change(DuesMonth.type, key, .add([month] + lines))
  }
}

extension DuesLines {
  private func last(of name: String, where passes: (Payment) -> Bool) -> Int? {
    paid.lastIndex { $0.name == name && (Payment($0.text).map(passes) ?? false) }
  }

  private func line(_ payment: Payment, _ name: String) -> Line {
    Line(
      name: name,
      text: Register.line(name, payment.amount.description, payment.on.description, payment.note))
  }
}

extension DuesLines.Line {
  fileprivate init(_ text: String, in book: Book) {
    let written = text.words(from: 0).first ?? ""
    let person = book.names.person(named: written).map(book.identity)
    self.init(name: person.map { book.names[$0] } ?? written, text: text)
  }
}

extension DuesMonth {
  /// The fields that hold a line for each payment, relief and remittance, in the order of the schema.
  fileprivate static let lineFields = [Name.paid, .exempt, .sent].map(\.rawValue)
}

extension Book {
  /// Whether the record lies in the file of the year that its month is of, where an edit finds it.
  fileprivate func isInOwnYear(_ dues: DuesMonth) -> Bool {
    let leaf = leaves[Int(dues.place.file)]
    return leaf.year == dues.month.year && leaf.name == "dues.rec"
  }
}

extension String {
  /// The words of a line from the one of that place on.
  fileprivate func words(from first: Int) -> [String] {
    split(whereSeparator: \.isBlank).dropFirst(first).map(String.init)
  }
}
