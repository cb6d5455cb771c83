/// Where a file or folder of the register is, seen from the register's own folder: `branches/ZB-001/branch.rec`.
package struct RegisterPath: Hashable, Sendable {
  /// The names on the way, the file's own last; each has passed `NameFault.inName`.
  package let names: [String]

  /// Reads a path written with `/`; refuses one that leaves the register, is absolute, or uses an odd name.
  package init(_ text: String) throws(Trouble) {
    let names = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    for name in names {
      if let fault = NameFault.inName(name) { throw Trouble(.open, text, .badName(fault)) }
    }
    self.names = names
  }

  /// The file of one branch that belongs to no year: `branch`, `members`.
  package init(branch code: String, file kind: String) throws(Trouble) {
    try self.init("branches/\(Self.code(code))/\(kind).rec")
  }

  /// The file of one record kind of one branch and year.
  package init(branch code: String, year: Int, file kind: String) throws(Trouble) {
    try self.init("branches/\(Self.code(code))/\(Self.folder(of: year))/\(kind).rec")
  }

  /// A file of one inspection round: `frame`, `sheets/ZB-001`.
  package init(round: String, file kind: String) throws(Trouble) {
    if let fault = NameFault.inName(round) { throw Trouble(.open, round, .badName(fault)) }
    try self.init("inspections/\(round)/\(kind).rec")
  }

  /// For names that have been checked, or that the program itself made up.
  init(checked names: [String]) {
    self.names = names
  }

  /// `register.rec`: the register's own name and the organisation above the branches.
  package static let register = RegisterPath(checked: ["register.rec"])

  /// `rules.rec`: local switches, parameters and waivers.
  package static let rules = RegisterPath(checked: ["rules.rec"])

  /// `holidays.rec`: the days that are no working days.
  package static let holidays = RegisterPath(checked: ["holidays.rec"])
}

extension RegisterPath {
  /// The name of the file itself.
  package var name: String { names.last ?? "" }

  /// The folders on the way to the file.
  var folders: ArraySlice<String> { names.dropLast() }

  /// The folder whose lock guards the file: the branch, the inspections, or the register itself.
  ///
  /// One folder is one write right, so everything below it shares one lock.
  var right: ArraySlice<String> {
    switch names.first {
    case "branches" where names.count > 2: names.prefix(2)
    case "inspections" where names.count > 1: names.prefix(1)
    default: []
    }
  }
}

extension RegisterPath: CustomStringConvertible {
  /// The names joined by `/`.
  package var description: String { names.joined(separator: "/") }
}

extension RegisterPath: Comparable {
  /// Orders paths name by name, in byte order.
  package static func < (one: RegisterPath, other: RegisterPath) -> Bool {
    one.names.lexicographicallyPrecedes(other.names) { $0.precedesInBytes($1) }
  }
}

extension String {
  /// Whether this sorts before `other` byte by byte, the same in every language and on every machine.
  func precedesInBytes(_ other: String) -> Bool {
    var (one, other) = (self, other)
    return one.withUTF8 { one in other.withUTF8 { one.lexicographicallyPrecedes($0) } }
  }
}

extension RegisterPath {
  private static func code(_ code: String) throws(Trouble) -> String {
    if let fault = NameFault.inCode(code) { throw Trouble(.open, code, .badName(fault)) }
    return code
  }

  private static func folder(of year: Int) throws(Trouble) -> String {
    if let fault = NameFault.inYear("\(year)") { throw Trouble(.open, "\(year)", .badName(fault)) }
    return "\(year)"
  }
}
