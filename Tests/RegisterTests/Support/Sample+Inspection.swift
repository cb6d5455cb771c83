@testable import Register

/// Invented sheets and notices of a round of inspection.
extension Sample {
  mutating func sheet(_ number: Int) -> Sheet {
    var sheet = Sheet(branch: "A-\(number)", round: text(), on: day())
    sheet.arrived = maybe { $0.time() } ?? nil
    sheet.inspectors = some(3) { $0.spelling() }
    (sheet.own, sheet.upper) = (maybe { $0.score() }, maybe { $0.score() })
    sheet.grade = maybe { $0.text() }
    sheet.vetoes = some(3) { sample in
      Sheet.Veto(
        sample.plainWord(), sample.chance.chance(), by: sample.spelling(), on: sample.day(),
        reason: sample.maybe { $0.plainWord() + " 已核" } ?? "")
    }
    sheet.opinion = maybe { $0.longText() }
    sheet.signatures = some(2) { sample in
      Sheet.Signature(
        sample.chance.pick(Sheet.Signature.Side.self), by: sample.spelling(), on: sample.day())
    }
    sheet.finalised = maybe { $0.stamp() } ?? nil
    return sheet
  }

  mutating func sheetItem(_ number: Int) -> SheetItem {
    var item = SheetItem("项目\(number)", full: score())
    (item.auto, item.own, item.upper) = (maybe { $0.score() }, maybe { $0.score() }, maybe { $0.score() })
    item.rules = some(3) { "MTG-\($0.chance.number(1...11))" }
    item.note = maybe { $0.text() }
    return item
  }

  mutating func sheetFinding(_ number: Int) -> SheetFinding {
    var finding = SheetFinding(
      id: "2026Q4/A-1/\(number)", rule: "DUE-3", shown: text(), state: chance.pick(SheetFinding.State.self),
      by: spelling(), on: day())
    finding.about = some(3) { $0.text() }
    finding.reason = maybe { $0.text() }
    return finding
  }

  mutating func sheetSession(_ number: Int) -> SheetSession {
    var session = SheetSession("2026031\(number)-dydh")
    session.minutes = chance.maybe { $0.pick(SheetSession.Seen.self) }
    session.signIn = chance.maybe { $0.pick(SheetSession.Seen.self) }
    session.photo = chance.maybe { $0.pick(SheetSession.Seen.self) }
    session.note = maybe { $0.text() }
    return session
  }

  mutating func notice(_ number: Int) -> Notice {
    var notice = Notice(
      id: "2026Q4/A-1/\(number)-1 已整改", rectification: "2026Q4/A-1/\(number)-1", branch: code(),
      matter: text(),
      result: chance.pick(Notice.Result.self), posted: day())
    notice.until = maybe { $0.day() }
    return notice
  }

  private mutating func score() -> Score { Score(tenths: chance.number(0...9999)) }
}

extension Sheet: Placeable {}
extension SheetItem: Placeable {}
extension SheetFinding: Placeable {}
extension SheetSession: Placeable {}
extension Notice: Placeable {}

extension AnyKind {
  static let inspection = [
    AnyKind(Notice.self, Notice.Name.self, in: "notices") { $0.notice($1) },
    AnyKind(Sheet.self, Sheet.Name.self, in: "sheets") { $0.sheet($1) },
    AnyKind(SheetItem.self, SheetItem.Name.self, in: "sheets") { $0.sheetItem($1) },
    AnyKind(SheetFinding.self, SheetFinding.Name.self, in: "sheets") { $0.sheetFinding($1) },
    AnyKind(SheetSession.self, SheetSession.Name.self, in: "sheets") { $0.sheetSession($1) },
  ]
}
