import Glibc
import SystemPackage

/// Makes a system call again for as long as a signal interrupts it, and throws what else it refuses.
///
/// Not for `fsync` and `close`: the first may forget the fault it reported, the second has closed the file.
func persistently<Answer: SignedInteger>(_ call: () -> Answer) throws(Errno) -> Answer {
  while true {
    let answer = call()
    if answer != -1 { return answer }
    let code = Errno(rawValue: errno)
    if code != .interrupted { throw code }
  }
}

/// Makes a system call as `persistently` does; a refusal says what was tried on which path.
func persistently<Answer: SignedInteger>(
  _ operation: Trouble.Operation, _ path: String, _ call: () -> Answer,
) throws(Trouble) -> Answer {
  do throws(Errno) {
    return try persistently(call)
  } catch {
    throw Trouble(operation, path, error == .tooManySymbolicLinkLevels ? .link : .system(error))
  }
}

/// Makes a system call once; a refusal says what was tried on which path.
func once(_ operation: Trouble.Operation, _ path: String, _ call: () -> CInt) throws(Trouble) {
  if call() == -1 { throw Trouble(operation, path, .system(Errno(rawValue: errno))) }
}
