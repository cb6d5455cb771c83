/// One row of a member list as it stands, before it is compared with anybody.
struct MemberDraft {
  /// Whether the row says full or on probation.
  enum Standing { case full, probationary }

  let line: Int
  private(set) var name = ""
  private(set) var sex: String?

  /// `1956` or `1956-04`, as the files keep it.
  private(set) var born: WrittenDate?
  private(set) var joined: WrittenDate?
  private(set) var full: WrittenDate?
  private(set) var from: WrittenDate?
  private(set) var group: String?
  private(set) var duesClass: Member.DuesClass?
  private(set) var phone: String?
  private(set) var standing: Standing?

  /// What the row says a person is who is no member.
  private(set) var otherStanding: String?

  /// The dates as they are written, for messages.
  private(set) var written: [MemberColumn: String] = [:]
  private(set) var faults: [MemberPlan.Fault] = []
  private(set) var notices: [MemberPlan.Notice] = []

  init(_ row: Delimited.Row, in sheet: MemberSheet) {
    line = row.line
    let surplus = row.cells.dropFirst(sheet.headings.count)
    if surplus.contains(where: { !CellText($0).text.isEmpty }) {
      faults.append(.tooManyCells(found: row.cells.count, headings: sheet.headings.count))
    }
    takeName(sheet.cell(.name, in: row))
    for column in MemberColumn.allCases where column != .name && sheet.columns[column] != nil {
      take(column, sheet.cell(column, in: row), sheet)
    }
  }
}

extension MemberDraft {
  private mutating func takeName(_ cell: CellText) {
    guard !cell.text.isEmpty else { return faults.append(.noName) }
    guard !IdentityNumber.isIn(cell.text) else { return faults.append(.identityNumber(.name)) }
    let written = WrittenName(cell.text)
    name = written.name
    switch written.flaw {
    case .notAName: faults.append(.notAName(Masking.text(cell.text)))
    case .lostCharacter: faults.append(.lostCharacter(Masking.text(cell.text)))
    case nil: break
    }
    if written.flaw != nil { name = Masking.text(name) }
    if cell.hadInvisible { notices.append(.invisible) }
    notices += written.oddities.map(MemberPlan.Notice.name)
  }

  private mutating func take(_ column: MemberColumn, _ cell: CellText, _ sheet: MemberSheet) {
    guard !cell.isNothing, column != .identity, column != .number else { return }
    guard !IdentityNumber.isIn(cell.text) else { return faults.append(.identityNumber(column)) }
    switch column {
    case .sex: sex = word(column, cell.text, ["男": "男", "女": "女", "男性": "男", "女性": "女"], ["男", "女"])
    case .born:
      born = date(column, cell.text)
      if sheet.mayHaveLostZero(column, cell.text) {
        notices.append(.perhapsOctober(column, Masking.text(cell.text)))
      }
    case .joined: joined = date(column, cell.text)
    case .full: full = date(column, cell.text)
    case .from: from = date(column, cell.text)
    case .group: group = cell.text
    case .duesClass: takeDuesClass(cell.text)
    case .phone: takePhone(cell.text)
    case .category: takeStanding(cell.text)
    case .name, .identity, .number: break
    }
  }

  private mutating func date(_ column: MemberColumn, _ text: String) -> WrittenDate? {
    written[column] = Masking.text(text)
    let date = WrittenDate(text)
    if date == nil { faults.append(.notADate(column, Masking.text(text))) }
    return date
  }

  private mutating func word(
    _ column: MemberColumn, _ text: String, _ words: [String: String], _ allowed: [String]
  ) -> String? {
    let word = words[text.replacing(" ", with: "")]
    if word == nil { faults.append(.notOneOf(column, Masking.text(text), allowed)) }
    return word
  }

  private mutating func takeDuesClass(_ text: String) {
    let allowed = Member.DuesClass.allCases.map(\.rawValue)
    var words = Dictionary(uniqueKeysWithValues: allowed.map { ($0, $0) })
    for retired in ["退休", "离休", "退休人员", "离退休人员", "离退休党员"] { words[retired] = "离退休" }
    duesClass = word(.duesClass, text, words, allowed).flatMap(Member.DuesClass.init)
  }

  private mutating func takePhone(_ text: String) {
    switch WrittenPhone(text) {
    case .mobile(let number, let further): take(number, further)
    case .other(let number, let further):
      take(number, further)
      notices.append(.notAMobile)
    case .lost: faults.append(.lostDigits(Masking.text(text)))
    case nil: faults.append(.notAPhone(Masking.text(text)))
    }
  }

  private mutating func take(_ number: String, _ further: Int) {
    phone = number
    if further > 0 { notices.append(.furtherPhones(further)) }
  }

  private mutating func takeStanding(_ text: String) {
    if text.contains("预备") {
      standing = .probationary
    } else if text.contains("正式") || text == "党员" || text == "中共党员" {
      standing = text.contains("正式") ? .full : nil
    } else {
      otherStanding = Masking.text(text)
    }
  }
}

extension MemberSheet {
  /// Whether `text` is like `1985.1`, in a column where no October is written `1985.10`.
  fileprivate func mayHaveLostZero(_ column: MemberColumn, _ text: String) -> Bool {
    guard MemberSheet.endsAsMonth(text, ".1") else { return false }
    return !rows.contains { MemberSheet.endsAsMonth(cell(column, in: $0).text, ".10") }
  }

  private static func endsAsMonth(_ text: String, _ ending: String) -> Bool {
    let narrow = text.halfWidth
    return narrow.hasSuffix(ending) && narrow.utf8.count == 4 + ending.utf8.count
      && narrow.prefix(4).allSatisfy(\.isNumber)
  }
}
