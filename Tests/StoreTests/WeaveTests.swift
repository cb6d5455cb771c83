import Testing

@testable import Store

struct WeaveTests {
  @Test(arguments: [
    ("ace", "abce", "abce"), ("abcx", "abcy", "abcxy"), ("abcy", "abcx", "abcxy"), ("xabc", "abcy", "xabcy"),
    ("abc", "cba", "abc"), ("", "ab", "ab"), ("ab", "", "ab"), ("amnz", "abyz", "abmnyz"),
  ])
  func `keys of the guest come behind the key they follow`(host: String, guest: String, woven: String) {
    #expect(String(Weave<Character> { $0 < $1 }.woven(Array(host), Array(guest))) == woven)
  }
}
