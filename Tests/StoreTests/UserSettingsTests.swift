import Testing

@testable import Store

struct UserSettingsTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `settings are read back as they were written`() throws {
    let settings = UserSettings(configHome: scratch.path("config"), home: nil)
    #expect(try settings.read() == nil)
    try settings.write(by: holder) { _ in bytes("Theme: mono\n") }
    #expect(try settings.read() == bytes("Theme: mono\n"))
    try settings.write(by: holder) { ($0 ?? []) + bytes("Mouse: off\n") }
    #expect(try settings.read() == bytes("Theme: mono\nMouse: off\n"))
  }

  @Test func `reading makes no folder`() throws {
    _ = try UserSettings(configHome: scratch.path("config"), home: nil).read()
    #expect(try scratch.names(in: "") == [])
  }

  @Test(arguments: [nil, "", "relative"])
  func `without a folder for settings they go below the home folder`(configHome: String?) throws {
    try UserSettings(configHome: configHome, home: scratch.path).write(by: holder) { _ in bytes("a") }
    #expect(try scratch.names(in: ".config/zhibu").contains("settings.rec"))
  }
}
