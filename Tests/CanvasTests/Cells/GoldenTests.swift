import Testing

@testable import Canvas

struct GoldenTests {
  @Test func `a frame is written as a person sees it, then its styles`() {
    var frame = Frame(Size(rows: 5, columns: 20))
    frame.put("总览 > 支部", row: 0, column: 0, width: 20, style: [.reverse, .title])
    frame.box(Rect(row: 1, column: 2, rows: 3, columns: 10), style: .accent)
    frame.put("逾期", row: 2, column: 3, style: [.error, .bold])
    frame.put("完", row: 4, column: 18, style: .underline)
    frame.cursor = Position(row: 2, column: 3)
    #expect(
      frame.golden(name: "总览") == """
        # 20x5 cursor 2,3 visible screen 总览
        总览 > 支部
          +--------+
          |逾期    |
          +--------+
                          完
        --
        0: 0-19 reverse title
        1: 2-11 accent
        2: 2-2 accent
        2: 3-6 bold error
        2: 11-11 accent
        3: 2-11 accent
        4: 18-19 underline

        """)
  }

  @Test func `a hidden cursor and an empty screen are said so`() {
    #expect(Frame(Size(rows: 1, columns: 3)).golden(name: "空") == "# 3x1 cursor 0,0 hidden screen 空\n\n--\n")
  }

  @Test func `twins and ASCII lines change no place`() {
    var frame = Frame(Size(rows: 3, columns: 16))
    frame.box(Rect(frame.size))
    frame.put("阿依夏·麦麦提", row: 1, column: 1)
    #expect(
      frame.withNarrowTwins().withASCIILines().text() == [
        "+--------------+", "|阿依夏.麦麦提 |", "+--------------+",
      ])
    #expect(frame.withASCIILines().cells.allSatisfy { if case .line = $0.content { false } else { true } })
  }

  @Test func `of several roles the gravest is meant`() {
    #expect(([.good, .error, .reverse] as Style).role == .error)
    #expect(([.bold] as Style).role == .normal)
    #expect(Role.allCases.map { Style($0).role } == Role.allCases)
  }
}
