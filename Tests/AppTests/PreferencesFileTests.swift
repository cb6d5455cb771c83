import Foundation
import Screens
import Testing

@testable import App

/// The file of one person's settings.
struct PreferencesFileTests {
  private func text(_ preferences: Preferences, in old: String? = nil) -> String {
    String(decoding: PreferencesFile.bytes(of: preferences, in: old.map { Array($0.utf8) }), as: UTF8.self)
  }

  private let plain: Preferences = {
    var preferences = Preferences()
    preferences.theme = .mono
    preferences.mouse = .off
    return preferences
  }()

  @Test func `a new file explains itself and passes recfix`() throws {
    let expected = """
      # 个人设置，在程序里按 F2 选“设置”也能改。/ One person's settings.

      %rec: Settings
      %type: Language enum register zh-Hans en
      %type: Theme enum standard contrast mono
      %type: Ambiguous enum narrow wide auto
      %type: Borders enum lines ascii
      %type: Mouse enum on off
      %type: Ahead enum 60 90 7 14 30

      Language: register
      Theme: mono
      Ambiguous: narrow
      Borders: lines
      Mouse: off
      Ahead: 60

      """
    #expect(text(plain) == expected)
    let folder = try CommandFolder()
    try Data(expected.utf8).write(to: folder.url("settings.rec"))
    #expect(try folder.run("/usr/bin/recfix", ["--check", "settings.rec"]).status == 0)
  }

  @Test func `what is written is read back`() {
    #expect(PreferencesFile.preferences(in: PreferencesFile.bytes(of: plain, in: nil)) == plain)
  }

  @Test func `what a hand wrote stays`() {
    let old = "# mine\n%rec: Settings\n\nTheme: standard\nNote: left alone\n"
    let expected =
      "# mine\n%rec: Settings\n\nTheme: mono\nNote: left alone\nLanguage: register\nAmbiguous: narrow\n"
      + "Borders: lines\nMouse: off\nAhead: 60\n"
    #expect(text(plain, in: old) == expected)
  }

  @Test(arguments: ["", "%rec: Settings\n", "Theme: purple\n", "Theme\n\n: x"])
  func `what says nothing that can be understood leaves everything as it ships`(file: String) {
    #expect(PreferencesFile.preferences(in: Array(file.utf8)) == Preferences())
  }
}
