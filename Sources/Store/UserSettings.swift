/// The file of one person's settings, below `XDG_CONFIG_HOME`, else below `~/.config`.
package struct UserSettings {
  private let configHome: String?
  private let home: String?

  /// Names the places that the environment names.
  package init(configHome: String?, home: String?) {
    self.configHome = configHome
    self.home = home
  }

  /// Reads the file; nil when there is none. Nothing is made on the way.
  package func read() throws(Trouble) -> [UInt8]? {
    let base = try Folder.base(configHome, home: home, below: UserSettings.usual)
    do throws(Trouble) {
      return try ForeignFile.bytes(at: "\(base)/zhibu/\(UserSettings.name)")
    } catch {
      if error.cause == .missing { return nil }
      throw error
    }
  }

  /// Writes what `change` makes of the file as it is now, whole or not at all; nil stands for no file yet.
  package func write(by holder: Holder, _ change: ([UInt8]?) -> [UInt8]) throws(Trouble) {
    let folder = try Folder(ofUser: configHome, home: home, below: UserSettings.usual, ["zhibu"])
    let lock = try Lock(folder, by: holder)
    guard let old = try folder.readIfThere(UserSettings.name) else {
      _ = try folder.create(UserSettings.name, with: change(nil), under: lock)
      return
    }
    let changed = change(old.bytes)
    guard changed != old.bytes else { return }
    _ = try folder.replace(
      UserSettings.name, with: changed, expecting: Fingerprint(of: old.bytes), under: lock)
  }

  private static let usual = ".config"
  private static let name = "settings.rec"
}
