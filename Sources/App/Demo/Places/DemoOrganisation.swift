import Register

/// The organisations above the branches: the working committee, committees under it, general branches under those.
struct DemoOrganisation: Sendable {
  let units: [Unit]
  private let branches: Int

  init(branches: Int) {
    self.branches = branches
    var units = [Unit(code: "WXP", name: "望星坡街道党工委", kind: .workingCommittee)]
    var committee = "WXP"
    for number in 0..<max(3, min(60, branches / 5)) {
      let isCommittee = number % 4 == 0
      let code = (isCommittee ? "DW" : "DZ") + DemoOrganisation.padded(number + 1)
      let ordinal = number < 37 ? "" : "第二"
      let name = BranchNames.place(number) + ordinal + (isCommittee ? "片区党委" : "党总支")
      let parent = isCommittee ? "WXP" : committee
      units.append(
        Unit(code: code, name: name, parent: parent, kind: isCommittee ? .committee : .generalBranch))
      if isCommittee { committee = code }
    }
    self.units = units
  }

  /// The organisation directly above a branch: neighbours in the list have the same.
  func parent(of index: Int) -> String {
    units[1 + index % max(branches, 1) * (units.count - 1) / max(branches, 1)].code
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
