import Glibc

extension Folder {
  /// Replaces the whole of `name` with `bytes`, when it still holds what was loaded.
  ///
  /// Throws `.changedUnderneath` with the present bytes when it does not; nothing is written then.
  func replace(
    _ name: String, with bytes: [UInt8], expecting loaded: Fingerprint, under lock: borrowing Lock,
  ) throws(Trouble) -> Saved {
    let leftTemps = try removeLeftTemps(under: lock)
    let old = try readIfThere(name)
    guard let old, Fingerprint(of: old.bytes) == loaded else {
      throw Trouble(.read, path(of: name), .changedUnderneath(now: old?.bytes))
    }
    var temp = try Temp(for: name, in: self)
    try temp.write(bytes)
    let isOfGroup = try temp.permit(old.status.rights, group: old.status.group)
    let signature = try temp.finish()
    try temp.replace(name)
    var warnings: [Saved.Warning] = isOfGroup ? [] : [.groupNotKept]
    if old.status.links > 1 { warnings.append(.namesParted(old.status.links)) }
    return Saved(signature: signature, standing: standing(), warnings: warnings, leftTemps: leftTemps)
  }

  /// Makes the file `name`; throws `.taken`, or `.twin` when only upper and lower case differ, if it is there.
  func create(_ name: String, with bytes: [UInt8], under lock: borrowing Lock) throws(Trouble) -> Saved {
    let leftTemps = try removeLeftTemps(under: lock)
    try refuseTwin(of: name)
    var temp = try Temp(for: name, in: self)
    try temp.write(bytes)
    // The folder says who may read and write; the umask of whoever saves first must not.
    _ = try temp.permit(status().rights & 0o664, group: nil)
    let signature = try temp.finish()
    try temp.become(name)
    return Saved(signature: signature, standing: standing(), warnings: [], leftTemps: leftTemps)
  }

  /// Refuses a new name that differs from an old one in case only: not every system tells them apart.
  func refuseTwin(of name: String) throws(Trouble) {
    let folded = name.lowercased()
    let twin = try entries().first { $0.name.lowercased() == folded && $0.name != name }
    if let twin { throw Trouble(.create, path(of: name), .twin(of: twin.name)) }
  }

  /// Confirms the folder's names on disk, after which a save may be called one.
  func standing() -> Saved.Standing {
    do throws(Trouble) {
      try sync()
      return .onDisk
    } catch {
      return .writtenNotConfirmed(error.cause ?? .diskFault)
    }
  }
}
