import Glibc
import Register
import Store

extension Holder {
  /// This process, in the name of a person.
  init(by person: String) {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.init(name: person, host: name, pid: getpid(), since: Clock.now.time.description)
  }
}
