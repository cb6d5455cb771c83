import Rec
import Screens

/// A person's settings as a rec file: one record, a field for each setting.
enum PreferencesFile {
  /// What a file sets; what it does not say, or says wrongly, is as it ships.
  static func preferences(in bytes: [UInt8]) -> Preferences {
    let file = RecFile(bytes)
    var preferences = Preferences()
    guard let record = file.records.first(where: { !$0.isDescriptor }) else { return preferences }
    for preference in Preference.allCases {
      if let value = file.value(preference.rawValue, in: record) { preferences[preference] = value }
    }
    return preferences
  }

  /// The file with these settings; whatever else a hand wrote in it stays. A new one explains itself.
  static func bytes(of preferences: Preferences, in old: [UInt8]?) -> [UInt8] {
    let file = RecFile(old ?? Array(heading.utf8))
    let values = Preference.allCases.map { ($0.rawValue, preferences[$0]) }
    let splices: [Splice] =
      if let record = file.records.firstIndex(where: { !$0.isDescriptor }) {
        values.flatMap { file.splices(giving: $0, [$1], to: record) }
      } else {
        [.add(values.map { NewField($0, $1) })]
      }
    do throws(Unprintable) {
      return try file.applying(splices)
    } catch {
      preconditionFailure("every choice can be written: \(error)")
    }
  }

  /// The descriptor lists what each setting can be.
  private static var heading: String {
    let types = Preference.allCases.map { preference in
      "%type: \(preference.rawValue) enum \(preference.choices.joined(separator: " "))\n"
    }
    let comment = "# 个人设置，在程序里按 F2 选“设置”也能改。/ One person's settings."
    return "\(comment)\n\n%rec: Settings\n" + types.joined()
  }
}
