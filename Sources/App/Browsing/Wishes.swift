import Register
import Screens
import Store
import Terminal

/// What the person at the keyboard set, and where that is kept.
struct Wishes {
  private(set) var preferences = Preferences()

  /// What went wrong with reading it; it is as it ships then.
  private(set) var trouble: Trouble?

  /// What was asked for when the program was started; it wins over what is set.
  private let asked: Language?

  /// What the register's cover says.
  private let registers: Language
  private let file: UserSettings

  /// Reads the file of settings, if there is one.
  init(asked: Language?, register: Directory) {
    self.asked = asked
    registers = register.cover.flatMap { Language(rawValue: $0.language) } ?? .chinese
    file = UserSettings(configHome: environment("XDG_CONFIG_HOME"), home: environment("HOME"))
    do throws(Trouble) {
      if let bytes = try file.read() { preferences = PreferencesFile.preferences(in: bytes) }
    } catch {
      // A person without a home folder has no settings, and needs not be told every time.
      trouble = error.reason == .noHome ? nil : error
    }
  }

  /// The texts of the language that is spoken.
  var texts: Texts { Shipped.texts(asked ?? Language(rawValue: preferences.language.rawValue) ?? registers) }

  /// Takes over what the person wants and keeps it.
  mutating func prefer(_ wanted: Preferences, by person: String) throws(Trouble) {
    preferences = wanted
    try file.write(by: Holder(by: person)) { PreferencesFile.bytes(of: wanted, in: $0) }
  }
}
