import Glibc
import SystemPackage
import Testing

@testable import Store

struct CauseTests {
  @Test(
    arguments: [
      (ENOSPC, .diskFull), (EDQUOT, .overQuota), (EIO, .diskFault), (EROFS, .readOnly),
      (EACCES, .noPermission),
      (EPERM, .noPermission), (EMFILE, .tooManyOpenFiles), (ENFILE, .tooManyOpenFiles),
      (EFBIG, .overSizeLimit),
      (ENOENT, .missing), (ENAMETOOLONG, .nameTooLong), (EBADF, .other(EBADF)),
    ] as [(CInt, Cause)])
  func `a refusal of the system has its cause`(number: CInt, cause: Cause) {
    #expect(Trouble(.write, "a.rec", .system(Errno(rawValue: number))).cause == cause)
  }

  @Test func `what the system did not refuse has no cause`() {
    #expect(Trouble(.open, "a.rec", .notRegularFile).cause == nil)
  }
}
