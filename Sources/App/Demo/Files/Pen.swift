import Register

/// Writes rec fields as bytes. A demonstration of twenty thousand branch-years is gigabytes: no `String` on the way.
struct Pen: Sendable {
  var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func put(_ byte: UInt8) { bytes.append(byte) }
  mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func put(_ some: [UInt8]) { bytes.append(contentsOf: some) }
  mutating func put(_ some: ArraySlice<UInt8>) { bytes.append(contentsOf: some) }
  mutating func blank() { bytes.append(32) }
  mutating func endLine() { bytes.append(10) }

  /// A field's name, the colon and the one blank.
  mutating func name(_ name: String) {
    put(name)
    bytes.append(58)
    bytes.append(32)
  }

  mutating func field(_ name: String, _ value: String) {
    self.name(name)
    put(value)
    endLine()
  }

  mutating func field(_ name: String, _ value: [UInt8]) {
    self.name(name)
    put(value)
    endLine()
  }

  mutating func field(_ name: String, _ number: Int) {
    self.name(name)
    put(number: number)
    endLine()
  }

  mutating func field(_ name: String, _ day: Day) {
    self.name(name)
    put(day)
    endLine()
  }
}

extension Pen {
  mutating func put(number: Int, digits: Int = 1) {
    if number >= 10 || digits > 1 { put(number: number / 10, digits: digits - 1) }
    bytes.append(48 + UInt8(number % 10))
  }

  /// `2026-03-01`.
  mutating func put(_ day: Day) {
    put(day.month)
    bytes.append(45)
    put(number: day.dayOfMonth, digits: 2)
  }

  /// `20260301`.
  mutating func put(compact day: Day) {
    let month = day.month
    put(number: month.year, digits: 4)
    put(number: month.ofYear, digits: 2)
    put(number: day.dayOfMonth, digits: 2)
  }

  /// `2026-03`.
  mutating func put(_ month: Month) {
    put(number: month.year, digits: 4)
    bytes.append(45)
    put(number: month.ofYear, digits: 2)
  }

  /// `09:30`.
  mutating func put(clock minutes: Int) {
    put(number: minutes / 60, digits: 2)
    bytes.append(58)
    put(number: minutes % 60, digits: 2)
  }

  /// Yuan with two decimals.
  mutating func put(_ money: Money) {
    put(number: money.fen / 100)
    bytes.append(46)
    put(number: money.fen % 100, digits: 2)
  }
}
