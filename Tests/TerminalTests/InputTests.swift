import Canvas
import Glibc
import Testing

@testable import Terminal

struct InputTests {
  /// Two pipes for the keyboard and for other work.
  private struct Line: ~Copyable {
    var ends: [CInt] = [0, 0, 0, 0]

    init() {
      pipe(&ends)
      ends.withUnsafeMutableBufferPointer { _ = pipe($0.baseAddress.map { $0 + 2 }) }
    }

    deinit { for end in ends { close(end) } }

    func type(_ text: String) { write(text, to: ends[1]) }
  }

  private func next(
    _ input: inout Input, _ line: borrowing Line, due: ContinuousClock.Instant? = nil,
  ) -> Batch {
    var batch = Batch()
    while batch.isEmpty { _ = input.look(into: &batch, until: due, others: [line.ends[2]], notes: -1) }
    return batch
  }

  @Test func `everything typed since the last look comes at once`() {
    let line = Line()
    var input = Input(from: line.ends[0])
    line.type(String(repeating: "\u{1B}[B", count: 50))
    #expect(next(&input, line).events == Array(repeating: .key(Key(.down)), count: 50))
    line.type("支\u{1B}")
    #expect(next(&input, line).events == [.text("支")])
    #expect(next(&input, line).events == [.key(Key(.escape))])
  }

  @Test func `a sequence in two pieces is one key`() {
    let line = Line()
    var input = Input(from: line.ends[0])
    line.type("a\u{1B}[")
    #expect(next(&input, line).events == [.text("a")])
    line.type("A")
    #expect(next(&input, line).events == [.key(Key(.up))])
  }

  @Test func `a time that has come is told, with or without input`() {
    let line = Line()
    var input = Input(from: line.ends[0])
    let empty = next(&input, line, due: .now)
    #expect(empty.isDue && empty.events == [])
    line.type("q")
    let both = next(&input, line, due: .now)
    #expect(both.isDue && both.events == [.text("q")])
  }

  @Test func `other descriptors are told by number`() {
    let line = Line()
    var input = Input(from: line.ends[0])
    write("x", to: line.ends[3])
    let batch = next(&input, line)
    #expect(batch.ready == [line.ends[2]])
    #expect(batch.leaving == nil)
  }

  @Test func `a keyboard that is gone ends the program`() {
    let line = Line()
    var input = Input(from: line.ends[0])
    line.type("q")
    dup2(line.ends[3], line.ends[1])
    let batches = [next(&input, line), next(&input, line)]
    #expect(batches.flatMap(\.events) == [.text("q")])
    #expect(batches.last?.leaving == .lineLost)
    #expect(batches.last?.leaving?.status == 129)
  }
}
