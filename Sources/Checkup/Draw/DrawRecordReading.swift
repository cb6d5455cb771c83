import Rec

/// What could be read of a `draw.rec`, and what could not.
struct DrawRecordReading {
  /// The record; nil if something it cannot do without was unreadable.
  private(set) var record: DrawRecord?

  /// Why a list was never drawn from, where the file says that and nothing else.
  private(set) var abandoned: DrawRecord.Voiding?

  /// In line order.
  private(set) var problems: [DrawRefusal] = []

  private var values: [DrawResult.Value] = []
  private var shares: [DrawResult.Share] = []
  private var tickets: [DrawResult.Ticket] = []
  private var picks: [DrawResult.Pick] = []
  private var planChanges: [DrawRecord.PlanChange] = []
  private var reveals: [DrawRecord.Reveal] = []
  private var voidings: [DrawRecord.Voiding] = []
  private var isWhole = true

  static let keys = [
    "Value": ["Label"], "Share": ["Stratum"], "Ticket": ["Branch"], "Pick": ["Order"],
  ]

  init(_ bytes: [UInt8]) {
    let file = RecFile(bytes)
    problems = DrawRefusal.syntax(of: file)
    isWhole = problems.isEmpty
    for record in file.records where !record.isDescriptor {
      var reader = DrawFieldReader(record, of: file, keys: DrawRecordReading.keys)
      if !take(&reader) { isWhole = false }
      reader.finish()
      problems += reader.problems
    }
    finish()
  }

  /// Reads one record; false if it is not whole.
  private mutating func take(_ reader: inout DrawFieldReader) -> Bool {
    switch reader.kind {
    case "Value": keep(DrawResult.Value(&reader), in: \.values)
    case "Share": keep(DrawResult.Share(&reader), in: \.shares)
    case "Ticket": keep(DrawResult.Ticket(&reader), in: \.tickets)
    case "Pick": keep(DrawResult.Pick(&reader, order: picks.count + 1), in: \.picks)
    case "Result": takeResult(&reader)
    case "PlanChange": keep(DrawRecord.PlanChange(&reader), in: \.planChanges)
    case "Reveal" where reveals.isEmpty: keep(DrawRecord.Reveal(&reader), in: \.reveals)
    case "Void" where voidings.isEmpty: keep(DrawRecord.Voiding(&reader), in: \.voidings)
    default: false
    }
  }

  private mutating func takeResult(_ reader: inout DrawFieldReader) -> Bool {
    guard record == nil else { return false }
    record = DrawRecord(&reader)
    return record != nil
  }

  private mutating func keep<Kind>(_ read: Kind?, in list: WritableKeyPath<DrawRecordReading, [Kind]>) -> Bool
  {
    guard let read else { return false }
    self[keyPath: list].append(read)
    return true
  }

  private mutating func finish() {
    if isWhole && record == nil && holdsVoidingOnly { abandoned = voidings.first }
    if record == nil && abandoned == nil && problems.isEmpty {
      problems.append(DrawRefusal("Result", "", .missing))
    }
    record?.result.values = values
    record?.result.shares = shares
    record?.result.tickets = tickets
    record?.result.picks = picks
    record?.planChanges = planChanges
    record?.reveal = reveals.first
    record?.voiding = voidings.first
    if !isWhole { record = nil }
  }

  private var holdsVoidingOnly: Bool {
    voidings.count == 1 && values.isEmpty && shares.isEmpty && tickets.isEmpty && picks.isEmpty
      && planChanges.isEmpty && reveals.isEmpty
  }
}

extension DrawRecord {
  /// Reads the bytes of a `draw.rec`.
  ///
  /// Throws everything that is wrong with the file, a broken `Check` included. Whether the draw is right is
  /// another question: `Draw.failures` answers it.
  package init(reading bytes: [UInt8]) throws(DrawMisread) {
    let reading = DrawRecordReading(bytes)
    var problems = reading.problems + DrawCheckChain.broken(in: bytes).map(\.refusal)
    if reading.abandoned != nil { problems.append(DrawRefusal("Result", "", .missing)) }
    guard let record = reading.record, problems.isEmpty else { throw DrawMisread(problems: problems) }
    self = record
  }
}

extension DrawCheckChain.Broken {
  var refusal: DrawRefusal { DrawRefusal("Check", recorded, .shouldBe(computed.hex), line: line) }
}
