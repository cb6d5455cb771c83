import Checkup
import Register

/// One line of the front of a sheet.
enum SheetRow: Hashable, Sendable {
  /// Who inspects and when.
  case visit
  /// An item, by its Chinese name.
  case part(String)
  case sum
  /// Something that alone settles the grade, by its Chinese name.
  case veto(String)
  /// What the branch says, and who signed.
  case signatures

  /// All lines of a sheet, from the top.
  static func all(_ form: SheetForm) -> [SheetRow] {
    [.visit] + form.parts.map { .part($0.title.chinese) } + [.sum]
      + form.vetoes.map { .veto($0.name.chinese) } + [.signatures]
  }
}

/// Which side of a sheet is gone through.
enum SheetView: Equatable, Sendable {
  case front
  /// The sessions one by one.
  case sessions
  /// The findings of an item, by its Chinese name.
  case findings(String)
}

/// A paper of a session that is looked for on the spot.
enum SheetPaper: CaseIterable, Sendable {
  case minutes, signIn, photo

  /// The field of the record.
  var field: String {
    switch self {
    case .minutes: "Minutes"
    case .signIn: "SignIn"
    case .photo: "Photo"
    }
  }

  /// What was seen of it.
  var seen: WritableKeyPath<SheetSession, SheetSession.Seen?> {
    switch self {
    case .minutes: \.minutes
    case .signIn: \.signIn
    case .photo: \.photo
    }
  }
}
