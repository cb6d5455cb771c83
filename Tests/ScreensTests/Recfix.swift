import Foundation

/// The recutils checker, in the locale that forgives least.
enum Recfix {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/recfix")

  /// What recfix says about a file with these bytes; empty if all is well.
  static func complaints(about bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".rec")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/recfix")
    process.arguments = ["--check", file.path]
    process.environment = ["LC_ALL": "C"]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: said, as: UTF8.self)
    return process.terminationStatus == 0 ? text : "exit \(process.terminationStatus): \(text)"
  }
}
