extension DrawResult.Value {
  init?(_ reader: inout DrawFieldReader) {
    let (label, value, witness) = (reader.label("Label"), reader.text("Value"), reader.text("Witness"))
    guard let label, let value, let witness else { return nil }
    self.init(label: label, value: value, witness: witness)
  }
}

extension DrawResult.Share {
  init?(_ reader: inout DrawFieldReader) {
    let (stratum, size, seats) = (reader.text("Stratum"), reader.number("Size"), reader.number("Seats"))
    guard let stratum, let size, let seats else { return nil }
    self.init(stratum: stratum, size: size, seats: seats)
  }
}

extension DrawResult.Ticket {
  init?(_ reader: inout DrawFieldReader) {
    let (branch, ticket) = (reader.branch("Branch"), reader.checksum("Ticket"))
    guard let branch, let ticket else { return nil }
    self.init(branch: branch, ticket: ticket)
  }
}

extension DrawResult.Pick {
  /// Reads the pick that stands at place `order`, counted from 1, and says so.
  init?(_ reader: inout DrawFieldReader, order: Int) {
    let stated = reader.word("Order", of: [String(order)])
    let (branch, kind) = (reader.branch("Branch"), reader.word("Kind", of: Kind.allCases.map(\.rawValue)))
    let inspectors = reader.texts("Inspector")
    guard stated != nil, let branch, let kind = kind.flatMap(Kind.init(rawValue:)) else { return nil }
    self.init(branch: branch, kind: kind, inspectors: inspectors)
  }
}

extension DrawRecord {
  /// Reads the result without the lists that belong to it.
  init?(_ reader: inout DrawFieldReader) {
    let (frame, seed, nonce) = (
      reader.checksum("Frame"), reader.checksum("Seed"), reader.optionalText("Nonce")
    )
    let (terms, due) = (Terms(&reader), reader.number("Due"))
    let (by, on) = (reader.text("By"), reader.moment("On"))
    _ = reader.checksum("Check")
    guard let frame, let seed, let terms, let due, let by, let on else { return nil }
    let result = DrawResult(
      values: [], nonce: nonce, seed: seed, tickets: [], due: due, shares: [], picks: [])
    self.init(frame: frame, terms: terms, result: result, by: by, on: on)
  }
}

extension DrawRecord.Terms {
  fileprivate init?(_ reader: inout DrawFieldReader) {
    let (listed, excluded) = (reader.number("Listed"), reader.number("Excluded"))
    let (gap, count) = (reader.number("Gap"), reader.number("Count"))
    let (must, random) = (reader.number("Must"), reader.number("Random"))
    guard let listed, let excluded, let gap, let count, let must, let random else { return nil }
    (self.listed, self.excluded, self.gap, self.count) = (listed, excluded, gap, count)
    (self.must, self.random) = (must, random)
  }
}

extension DrawRecord.PlanChange {
  init?(_ reader: inout DrawFieldReader) {
    let (what, why) = (reader.text("What"), reader.text("Why"))
    let (by, on) = (reader.text("By"), reader.moment("On"))
    _ = reader.checksum("Check")
    guard let what, let why, let by, let on else { return nil }
    self.init(what: what, why: why, by: by, on: on)
  }
}

extension DrawRecord.Reveal {
  init?(_ reader: inout DrawFieldReader) {
    let (by, on) = (reader.text("By"), reader.moment("On"))
    _ = reader.checksum("Check")
    guard let by, let on else { return nil }
    self.init(by: by, on: on)
  }
}

extension DrawRecord.Voiding {
  init?(_ reader: inout DrawFieldReader) {
    let (frame, reason) = (reader.optionalChecksum("Frame"), reader.text("Reason"))
    let (by, on) = (reader.text("By"), reader.moment("On"))
    _ = reader.checksum("Check")
    guard let reason, let by, let on else { return nil }
    self.init(reason: reason, by: by, on: on, frame: frame)
  }
}
