import Rec

/// What could be read of a `frame.rec`, and what could not.
struct DrawFrameReading {
  /// The frame; nil if something it cannot do without was unreadable.
  private(set) var frame: DrawFrame?

  /// The roster-1 value and the algorithm as the file states them.
  private(set) var roster: Checksum?
  private(set) var algorithm: String?

  /// In line order.
  private(set) var problems: [DrawRefusal] = []

  private var sources: [DrawFrame.Source] = []
  private var entries: [DrawFrame.Entry] = []
  private var exclusions: [DrawFrame.Exclusion] = []
  private var inspectors: [DrawFrame.Inspector] = []
  private var recusals: [DrawFrame.Recusal] = []
  private var isWhole = true

  /// The fields that tell records of a kind from each other.
  static let keys = [
    "Source": ["Label"], "Entry": ["Id"], "Exclusion": ["Id"], "Inspector": ["Name"],
    "Recusal": ["Name", "Branch"],
  ]

  init(_ bytes: [UInt8]) {
    let file = RecFile(bytes)
    problems = DrawRefusal.syntax(of: file)
    isWhole = problems.isEmpty
    for record in file.records where !record.isDescriptor {
      var reader = DrawFieldReader(record, of: file, keys: DrawFrameReading.keys)
      if !take(&reader) { isWhole = false }
      reader.finish()
      problems += reader.problems
    }
    finish()
  }

  /// Reads one record; false if it is not whole.
  private mutating func take(_ reader: inout DrawFieldReader) -> Bool {
    switch reader.kind {
    case "Draw": return takeDraw(&reader)
    case "Source": return keep(DrawFrame.Source(&reader), in: \.sources)
    case "Entry": return keep(DrawFrame.Entry(&reader), in: \.entries)
    case "Exclusion": return keep(DrawFrame.Exclusion(&reader), in: \.exclusions)
    case "Inspector": return keep(DrawFrame.Inspector(&reader), in: \.inspectors)
    case "Recusal": return keep(DrawFrame.Recusal(&reader), in: \.recusals)
    default: return false
    }
  }

  private mutating func takeDraw(_ reader: inout DrawFieldReader) -> Bool {
    guard frame == nil else { return false }
    algorithm = reader.text("Algorithm")?.text
    roster = reader.checksum("Roster")
    frame = DrawFrame(&reader)
    return frame != nil && algorithm != nil && roster != nil
  }

  private mutating func keep<Kind>(_ read: Kind?, in list: WritableKeyPath<DrawFrameReading, [Kind]>) -> Bool
  {
    guard let read else { return false }
    self[keyPath: list].append(read)
    return true
  }

  private mutating func finish() {
    if frame == nil && problems.isEmpty {
      problems.append(DrawRefusal("Draw", "", .missing))
    }
    frame?.sources = sources
    frame?.entries = entries
    frame?.exclusions = exclusions
    frame?.inspectors = inspectors
    frame?.recusals = recusals
    if !isWhole { frame = nil }
  }
}

extension DrawFrame {
  /// Reads the bytes of a `frame.rec`.
  ///
  /// Throws everything that is wrong with the file: lines that cannot be read, a list that is not the one
  /// its `Roster` value was made of, an algorithm we do not have, and what `refusals` names.
  package init(reading bytes: [UInt8]) throws(DrawMisread) {
    let reading = DrawFrameReading(bytes)
    let problems = reading.problems + reading.statedOtherwise + (reading.frame?.refusals ?? [])
    guard let frame = reading.frame, problems.isEmpty else { throw DrawMisread(problems: problems) }
    self = frame
  }
}

extension DrawFrameReading {
  /// Values the file states about itself that are not so.
  var statedOtherwise: [DrawRefusal] {
    var refusals: [DrawRefusal] = []
    if let algorithm, algorithm != Draw.algorithm {
      refusals.append(DrawRefusal("Algorithm", algorithm, .shouldBe(Draw.algorithm), record: "Draw"))
    }
    if let roster, let computed = frame?.roster, roster != computed {
      refusals.append(DrawRefusal("Roster", roster.hex, .shouldBe(computed.hex), record: "Draw"))
    }
    return refusals
  }
}

extension DrawRefusal {
  /// The lines that recutils would not read, or would read as another text than we do.
  static func syntax(of file: RecFile) -> [DrawRefusal] {
    file.problems.filter { $0.isError || $0.hidesBytes }.map { DrawRefusal("", "", .notRec, line: $0.line) }
  }
}

extension Problem {
  /// Whether bytes stand in the line that are no part of any value.
  fileprivate var hidesBytes: Bool {
    switch reason {
    case .carriageReturns, .loneCarriageReturn, .nul: true
    default: false
    }
  }
}
