import CNcurses
import Canvas
import Testing

@testable import Terminal

struct WidthAgreementTests {
  /// Holds for glibc 2.36; a newer one knows more letters, which are then drawn by number until the table is made anew.
  @Test func `the frozen widths are those of the C library`() {
    #expect(Locale.adoptUTF8())
    let differing = (1...0x10FFFF).lazy.compactMap(Unicode.Scalar.init).filter { scalar in
      CInt(scalar.cells ?? -1) != cn_width(wchar_t(scalar.value))
    }
    #expect(differing.prefix(5).map { String($0.value, radix: 16) } == [])
  }
}
