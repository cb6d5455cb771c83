/// One file of the demonstration, its path counted from the register's folder.
struct DemoFile: Sendable {
  var path: String
  var bytes: [UInt8]
}
