import Glibc

/// What the system calls its users and groups.
enum SystemNames {
  /// The user's name; the number where it has none.
  static func user(_ number: UInt32) -> String {
    guard let found = getpwuid(number), let name = found.pointee.pw_name else { return "\(number)" }
    return String(cString: name)
  }

  /// The group's name, or its number, and the accounts listed in it.
  static func group(_ number: UInt32) -> (name: String, members: [String]) {
    guard let found = getgrgid(number), let name = found.pointee.gr_name else { return ("\(number)", []) }
    var members: [String] = []
    var place = found.pointee.gr_mem
    while let member = place?.pointee {
      members.append(String(cString: member))
      place = place?.successor()
    }
    return (String(cString: name), members)
  }

  /// The number of a group by its name, or written as a number; nil if there is no such group.
  static func group(_ name: String) -> UInt32? { UInt32(name) ?? getgrnam(name)?.pointee.gr_gid }
}
