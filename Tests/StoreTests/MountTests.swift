import Testing

@testable import Store

struct MountTests {
  private static let table = """
    22 27 0:21 / /proc rw,nosuid - proc proc rw
    27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
    90 27 0:45 / /mnt/office\\040share rw shared:50 master:2 - nfs4 server:/share rw,vers=4.2

    """

  @Test(
    arguments: [
      (254 << 8, "ext4"), (45, "nfs4"), (99, nil),
    ] as [(UInt, String?)])
  func `the file system is found by its device`(number: UInt, type: String?) {
    #expect(Mount(of: Device(number), in: Self.table)?.type == type)
  }

  @Test(arguments: [
    ("ext4", false), ("tmpfs", false), ("fuseblk", false), ("nfs", true), ("nfs4", true), ("cifs", true),
    ("smb3", true), ("fuse.sshfs", true), ("9p", true),
  ])
  func `file systems that other machines may write to are known`(type: String, isShared: Bool) {
    #expect(Mount(type: type).isShared == isShared)
  }

  @Test func `large device numbers are parted as Linux does`() {
    let device = Device(0x0000_1234_5670_089A)
    #expect(device.major == 0x1008)
    #expect(device.minor == 0x2345_679A)
  }

  @Test func `the folder of this test lies somewhere`() throws {
    let folder = try Folder(at: "/proc")
    #expect(Mount(of: folder)?.type == "proc")
  }
}
