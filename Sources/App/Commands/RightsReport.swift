import Canvas
import Register
import Store

/// Who can read and write each folder that is a right of its own, and what is wrong about it.
struct RightsReport {
  let isFaulty: Bool
  let lines: [String]

  init(_ entries: [RightsEntry], _ texts: Texts) {
    let faults = RightsFault.all(in: entries)
    isFaulty = !faults.isEmpty
    let titles = ["folder", "write", "read"].map { texts("rights.column.\($0)") }
    let shown = entries.filter { $0.names.isEmpty || $0.names == ["branches"] || $0.isDuty }
    let rows = shown.map { entry in
      [entry.path, RightsReport.writers(entry, texts), RightsReport.readers(entry, texts)]
    }
    let verdict = faults.isEmpty ? [texts("rights.well")] : faults.map { RightsReport.words($0, texts) }
    lines = DrawColumns(titles, rows).lines + [""] + verdict
  }

  private static func writers(_ entry: RightsEntry, _ texts: Texts) -> String {
    let group = entry.isWrittenByGroup ? group(entry, texts) : nil
    let others = entry.isWrittenByOthers ? others(entry, texts) : nil
    return list([SystemNames.user(entry.owner), group, others], texts)
  }

  private static func readers(_ entry: RightsEntry, _ texts: Texts) -> String {
    let group = entry.isReadByGroup ? group(entry, texts) : nil
    let others = entry.isReadByOthers ? others(entry, texts) : nil
    return list([SystemNames.user(entry.owner), group, others], texts)
  }

  private static func list(_ who: [String?], _ texts: Texts) -> String {
    who.compactMap { $0 }.joined(separator: texts.isChinese ? "、" : ", ")
  }

  private static func group(_ entry: RightsEntry, _ texts: Texts) -> String {
    let (name, members) = SystemNames.group(entry.group)
    if members.isEmpty { return texts("rights.group", ["name": name]) }
    return texts("rights.group-of", ["name": name, "members": members.joined(separator: " ")])
  }

  private static func others(_ entry: RightsEntry, _ texts: Texts) -> String {
    texts(entry.names.isEmpty ? "rights.anyone" : "rights.everybody")
  }

  private static func words(_ fault: RightsFault, _ texts: Texts) -> String {
    switch fault {
    case .openToOutsiders: texts("rights.open")
    case .writtenByAll(let path): texts("rights.written-by-all", ["path": path])
    case .writtenByReaders(let path): texts("rights.written-by-readers", ["path": path])
    case .recordersAreInspectors(let branch): texts("rights.same-as-inspectors", ["branch": branch])
    case .sameRecorders(let branch, let other):
      texts("rights.same-recorders", ["branch": branch, "other": other])
    case .noOwnGroup(let path): texts("rights.no-own-group", ["path": path])
    case .writtenByOwnerOnly(let path): texts("rights.owner-only", ["path": path])
    case .groupNotHandedDown(let path): texts("rights.not-handed-down", ["path": path])
    case .otherGroup(let path): texts("rights.other-group", ["path": path])
    case .hiddenFromOthers(let path): texts("rights.hidden", ["path": path])
    }
  }
}
