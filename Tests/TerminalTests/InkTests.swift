import CNcurses
import Testing

@testable import Canvas
@testable import Terminal

struct InkTests {
  @Test(arguments: Role.allCases.filter { $0 != .normal && $0 != .good }, [Look.Theme.standard, .mono])
  func `without colour a role is still told by its attributes`(role: Role, theme: Look.Theme) {
    let ink = Ink(Style(role), theme: theme, colours: false)
    #expect(ink.attributes != 0)
    #expect(ink.pair == 0)
  }

  @Test func `with colour each role that has one has a pair of its own`() {
    let pairs = [Role.accent, .good, .warning, .error].map {
      Ink(Style($0), theme: .standard, colours: true).pair
    }
    #expect(Set(pairs).count == 4 && !pairs.contains(0))
    #expect(
      pairs
        == [Role.accent, .good, .warning, .error].map {
          Ink(Style($0), theme: .highContrast, colours: true).pair
        })
    #expect(Ink(.error, theme: .mono, colours: true).pair == 0)
  }

  @Test func `high contrast dims nothing`() {
    for style in [Style.dim, .faint, [.dim, .reverse]] {
      #expect(Ink(style, theme: .highContrast, colours: true).attributes & cn_dim == 0)
    }
  }

  @Test func `attributes add to what a role has`() {
    let ink = Ink([.reverse, .underline, .dim, .title], theme: .standard, colours: true)
    #expect(ink.attributes == cn_reverse | cn_underline | cn_dim | cn_bold)
  }
}
