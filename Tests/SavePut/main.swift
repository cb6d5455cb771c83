import Glibc
import Store

// A program for tests that stop, kill and disturb it while it saves:
//   SavePut put|create|append|note ROOT FILE N   saves version N once
//   SavePut loop ROOT FILE N                  saves version N, N + 1, ... until it is killed
//   SavePut count ROOT FILE N                 adds one to the number in the file, N times
//   SavePut hold ROOT FILE                    holds the lock until its input ends
// A number after N is the user it becomes first, in a group of that number and no other.
// It answers `SAVED N` once version N is on disk, and `FAILED operation path cause` when it is not.

let arguments = CommandLine.arguments
guard arguments.count >= 4 else { exit(2) }
let number = arguments.count > 4 ? Int(arguments[4]) ?? 0 : 0

if arguments.count > 5, let user = UInt32(arguments[5]) {
  guard setgroups(0, nil) == 0, setgid(user) == 0, setuid(user) == 0 else { exit(2) }
}
signal(SIGXFSZ, SIG_IGN)
signal(SIGPIPE, SIG_IGN)
// Whoever traces this program finds here where the saving begins.
chdir("/the/saving/begins")

do throws(Trouble) {
  let put = try Put(root: arguments[2], file: arguments[3])
  switch arguments[1] {
  case "put": try put.save(number)
  case "create": try put.create(number)
  case "note": try put.note(number)
  case "append": try put.append(number)
  case "loop": for version in number... { try put.save(version) }
  case "count": for _ in 0..<number { try put.count() }
  case "hold": try put.hold()
  default: exit(2)
  }
} catch {
  let cause = error.cause.map { "\($0)" } ?? "\(error.reason)"
  say("FAILED \(error.operation) \(error.path) \(cause)")
  exit(1)
}
