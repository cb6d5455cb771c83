extension DrawFrame {
  /// Reads the frame without its lists.
  init?(_ reader: inout DrawFieldReader) {
    let (round, number, mode) = (reader.text("Round"), reader.number("Number"), Mode(&reader))
    let (count, countRule, gap) = (reader.number("Count"), reader.text("CountRule"), reader.number("Gap"))
    let (per, cap) = (reader.number("Per"), reader.number("Cap"))
    let (limit, batch) = (reader.optionalNumber("Limit"), reader.optionalNumber("Batch"))
    let (items, extends) = (reader.texts("Item"), reader.optionalText("Extends"))
    let (by, on) = (reader.text("By"), reader.moment("On"))
    guard let round, let number, let mode, let count, let countRule, let gap, let per, let cap, let by, let on
    else { return nil }
    self.init(round: round, number: number, countRule: countRule, by: by, on: on)
    (self.mode, self.count, self.gap, self.per, self.cap) = (mode, count, gap, per, cap)
    (self.limit, self.batch, self.items, self.extends) = (limit, batch, items, extends)
  }
}

extension DrawFrame.Mode {
  fileprivate init?(_ reader: inout DrawFieldReader) {
    switch reader.word("Mode", of: [Self.openName, Self.sealedName]) {
    case Self.openName: self = .open
    case Self.sealedName:
      let (commit, revealBy) = (reader.checksum("Commit"), reader.moment("RevealBy"))
      guard let commit, let revealBy else { return nil }
      self = .sealed(commit: commit, revealBy: revealBy)
    default: return nil
    }
  }
}

extension DrawFrame.Source {
  init?(_ reader: inout DrawFieldReader) {
    let (label, due) = (reader.label("Label"), reader.moment("Due"))
    guard let label, let due else { return nil }
    self.init(label: label, due: due)
  }
}

extension DrawFrame.Entry {
  init?(_ reader: inout DrawFieldReader) {
    let (id, name, stratum) = (reader.branch("Id"), reader.text("Name"), reader.text("Stratum"))
    let (weight, last) = (reader.number("Weight"), reader.number("Last"))
    guard let id, let name, let stratum, let weight, let last else { return nil }
    self.init(id: id, name: name, stratum: stratum, weight: weight, last: last)
  }
}

extension DrawFrame.Exclusion {
  init?(_ reader: inout DrawFieldReader) {
    let (id, reason) = (reader.branch("Id"), reader.text("Reason"))
    guard let id, let reason else { return nil }
    self.init(id: id, reason: reason)
  }
}

extension DrawFrame.Inspector {
  init?(_ reader: inout DrawFieldReader) {
    let (name, branch) = (reader.text("Name"), reader.optionalBranch("Branch"))
    guard let name else { return nil }
    self.init(name: name, branch: branch)
  }
}

extension DrawFrame.Recusal {
  init?(_ reader: inout DrawFieldReader) {
    let (name, branch, reason) = (reader.text("Name"), reader.branch("Branch"), reader.text("Reason"))
    guard let name, let branch, let reason else { return nil }
    self.init(name: name, branch: branch, reason: reason)
  }
}
