/// What about the rights of a register lets somebody do what is not theirs to do, or keeps them from what is.
///
/// The folders are the rights (safety reference, 3.1): everybody with any role enters the register's folder by its
/// group; a branch's folder is written by that branch's recorders, `inspections` by the inspectors.
package enum RightsFault: Hashable, Sendable {
  /// People without any role can enter the register's folder.
  case openToOutsiders
  /// Everybody with any role can write here.
  case writtenByAll(String)
  /// The group that everybody is in can make branches, or rename them.
  case writtenByReaders(String)
  /// A branch's recorders can write in `inspections`, as they are the same group.
  case recordersAreInspectors(branch: String)
  /// Two branches have the same recorders.
  case sameRecorders(branch: String, other: String)
  /// A branch's folder, or `inspections`, has the group that everybody is in.
  case noOwnGroup(String)
  /// Nobody but the owner can write in this folder.
  case writtenByOwnerOnly(String)
  /// What is made in this folder does not belong to its group.
  case groupNotHandedDown(String)
  /// It belongs to another group than the folder that is one write right.
  case otherGroup(String)
  /// People with other roles cannot read it.
  case hiddenFromOthers(String)
}

extension RightsFault {
  /// Everything wrong with these rights, in the order of the entries; what concerns the whole register comes first.
  package static func all(in entries: [RightsEntry]) -> [RightsFault] {
    guard let top = entries.first(where: { $0.names.isEmpty }) else { return [] }
    var faults: [RightsFault] = top.rights & 0o007 == 0 ? [] : [.openToOutsiders]
    let duties = entries.filter(\.isDuty)
    let upper = entries.filter { $0.isUpper && !$0.isLock }
    faults += upper.filter(\.isWrittenByGroup).map { .writtenByReaders($0.path) }
    faults += duties.flatMap { $0.faults(readers: top.group) }
    faults += shared(duties, readers: top.group)
    // A folder without a group of its own is told of once, and not with everything in it.
    let own = duties.filter { $0.group != top.group }
    let groups = Dictionary(own.map { ($0.names, $0.group) }) { first, _ in first }
    return faults + entries.flatMap { $0.faults(among: groups) }
  }

  /// Branches whose recorders can write where others should. Only the first other one is named.
  private static func shared(_ duties: [RightsEntry], readers: UInt32) -> [RightsFault] {
    let inspectors = duties.first { $0.names == ["inspections"] }?.group
    var seen: [UInt32: String] = [:]
    return duties.compactMap { duty in
      guard duty.names.count == 2, duty.group != readers, duty.isWrittenByGroup else { return nil }
      if duty.group == inspectors { return .recordersAreInspectors(branch: duty.names[1]) }
      if let other = seen[duty.group] { return .sameRecorders(branch: duty.names[1], other: other) }
      seen[duty.group] = duty.names[1]
      return nil
    }
  }
}

extension RightsEntry {
  /// Whether it is one write right of its own: a branch's folder, or `inspections`.
  package var isDuty: Bool {
    isFolder && (names == ["inspections"] || names.count == 2 && names[0] == "branches")
  }

  /// Whether it stands above them: the register's folder, its files and `branches`.
  fileprivate var isUpper: Bool { names.isEmpty || names.count == 1 && names != ["inspections"] }

  fileprivate var isLock: Bool { names.last == Lock.name }

  private var duty: [String] { Array(names.first == "branches" ? names.prefix(2) : names.prefix(1)) }

  fileprivate func faults(readers: UInt32) -> [RightsFault] {
    if group == readers { return [.noOwnGroup(path)] }
    return isWrittenByGroup ? [] : [.writtenByOwnerOnly(path)]
  }

  /// - Parameter groups: the group of each folder that is one write right.
  fileprivate func faults(among groups: [[String]: UInt32]) -> [RightsFault] {
    var faults: [RightsFault] = isWrittenByOthers && !names.isEmpty ? [.writtenByAll(path)] : []
    guard !isUpper, let right = groups[duty] else { return faults }
    if isFolder && isWrittenByGroup && !handsGroupDown { faults.append(.groupNotHandedDown(path)) }
    if group != right { faults.append(.otherGroup(path)) }
    // A sealed draw is for the inspectors alone until it is revealed, a lock for those who save.
    if !isReadByOthers && names.last != "draw.rec" && !isLock { faults.append(.hiddenFromOthers(path)) }
    return faults
  }
}
