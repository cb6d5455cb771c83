/// What a folder of the register holds: the names it should, in byte order, and those passed over.
package struct Listing: Hashable, Sendable {
  /// One name passed over.
  package struct Odd: Hashable, Sendable {
    /// Why it was passed over.
    package enum Reason: Hashable, Sendable {
      /// Links are never followed, in or out of the register.
      case link
      /// A file where folders belong, or the reverse.
      case wrongKind
      /// A pipe, socket or device.
      case special
      /// Hidden, and neither the program's own nor git's.
      case hidden
      case badName(NameFault)
    }

    /// The path from the register's folder; bytes that are not UTF-8 show as U+FFFD.
    package let path: String
    /// What is odd about it.
    package let reason: Reason
  }

  /// In byte order.
  package let names: [String]
  /// By path.
  package let odd: [Odd]
}

extension Folder {
  /// Lists what is of the `wanted` kind and passes `fault`; what is of the `ignored` kind is not even odd.
  ///
  /// `prefix` leads here from the register, for the paths of odd names.
  func list(
    _ wanted: Entry.Kind, at prefix: String, ignoring ignored: Entry.Kind? = nil,
    fault: (String) -> NameFault?,
  ) throws(Trouble) -> Listing {
    var names: [String] = []
    var odd: [Listing.Odd] = []
    for entry in try entries() where entry.kind != ignored && !entry.belongs {
      if let reason = entry.oddity(wanted, fault: fault) {
        odd.append(Listing.Odd(path: "\(prefix)/\(entry.name)", reason: reason))
      } else {
        names.append(entry.name)
      }
    }
    names.sort { $0.precedesInBytes($1) }
    odd.sort { $0.path.precedesInBytes($1.path) }
    return Listing(names: names, odd: odd)
  }
}

extension Entry {
  /// Whether the program itself or git put it there, so that nobody need hear of it.
  fileprivate var belongs: Bool {
    [".lock", ".cache", ".git", ".gitattributes", ".gitignore"].contains(name) || LeftTemps.isOne(name)
  }

  fileprivate func oddity(_ wanted: Kind, fault: (String) -> NameFault?) -> Listing.Odd.Reason? {
    if !isText { return .badName(.notText) }
    if name.hasPrefix(".") { return .hidden }
    if kind == .link { return .link }
    if kind == .other { return .special }
    return kind == wanted ? fault(name).map { .badName($0) } : .wrongKind
  }
}
