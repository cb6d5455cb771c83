import Foundation

@testable import Checkup

/// A text of a test that is known to keep the rules.
func hashed(_ text: String) -> HashedText { HashedText(checked: text) }

func moment(_ text: String) throws -> Moment {
  struct NotAMoment: Error {}
  guard let moment = Moment(text) else { throw NotAMoment() }
  return moment
}

func entry(_ id: String, _ stratum: String = "-", weight: Int = 1, last: Int = 0) -> DrawFrame.Entry {
  DrawFrame.Entry(
    id: hashed(id), name: hashed("第\(id)支部"), stratum: hashed(stratum), weight: weight, last: last)
}

func value(_ label: String, _ text: String) -> DrawResult.Value {
  DrawResult.Value(label: hashed(label), value: hashed(text), witness: hashed("程小雪"))
}

/// The shipped schema of a file of a draw.
func schema(_ name: String) throws -> [UInt8] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  return Array(try Data(contentsOf: folder.appending(path: "../../Resources/schema/\(name).rec")))
}

/// A small draw with everything in it.
struct DrawSample {
  var frame: DrawFrame
  var values = [value("福彩双色球2024036期", "03 07 12 19 24 31 + 08"), value("体彩排列五24072期", "4 1 9 0 6")]
  var nonce: HashedText?

  static let nonce = hashed("00112233445566778899aabbccddeeff")

  /// Six branches of ten, two of them 必查, two inspectors each.
  init(sealed: Bool) throws {
    frame = DrawFrame(
      round: hashed("2024Q2"), number: 9, countRule: hashed("不少于一半"), by: hashed("沈知行"),
      on: try moment("2024-03-28 16:05"))
    frame.mode =
      sealed
      ? .sealed(
        commit: Draw.commit(round: frame.round, nonce: Self.nonce), revealBy: try moment("2024-06-30 18:00"))
      : .open
    (frame.count, frame.gap, frame.per, frame.cap) = (6, 6, 2, 4)
    frame.items = [hashed("会议记录"), hashed("党费")]
    frame.sources = [
      DrawFrame.Source(label: hashed("福彩双色球2024036期"), due: try moment("2024-03-31 21:15")),
      DrawFrame.Source(label: hashed("体彩排列五24072期"), due: try moment("2024-03-31 20:30")),
    ]
    frame.entries = (1...10).map { number in
      entry(
        number < 10 ? "ZB00\(number)" : "ZB010", ["社区", "机关", "两新"][number % 3],
        weight: [1, 1, 2, 4][number % 4],
        last: number < 3 ? 2 : 4 + number % 4)
    }
    frame.exclusions = [DrawFrame.Exclusion(id: hashed("ZB011"), reason: hashed("换届选举中"))]
    frame.inspectors = [
      DrawFrame.Inspector(name: hashed("员甲"), branch: hashed("ZB001")),
      DrawFrame.Inspector(name: hashed("员乙"), branch: hashed("JG001")),
      DrawFrame.Inspector(name: hashed("员丙"), branch: nil),
      DrawFrame.Inspector(name: hashed("员丁@ZB002"), branch: nil),
    ]
    frame.recusals = [
      DrawFrame.Recusal(name: hashed("员甲"), branch: hashed("ZB001"), reason: hashed("本支部")),
      DrawFrame.Recusal(name: hashed("员丁@ZB002"), branch: hashed("ZB002"), reason: hashed("本支部")),
      DrawFrame.Recusal(name: hashed("员丙"), branch: hashed("ZB005"), reason: hashed("亲属")),
    ]
    nonce = sealed ? Self.nonce : nil
  }

  var result: DrawResult {
    get throws { try Draw.run(frame, values: values, nonce: nonce) }
  }

  var frameFile: [UInt8] {
    get throws { frame.file(schema: try schema("draw-frame")) }
  }

  /// `draw.rec` right after the draw.
  var drawFile: [UInt8] {
    get throws {
      let record = try DrawRecord(
        of: result, from: frame, file: frameFile, by: hashed("沈知行"), on: try moment("2024-04-01 09:00"))
      return record.file(schema: try schema("draw-result"))
    }
  }
}

/// A stream of numbers that is the same on every run.
struct SteadyNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// How many draws a test of chance or replay makes: `few`, or `ZHIBU_SOAK` if that is set.
func soak(_ few: Int) -> Int {
  ProcessInfo.processInfo.environment["ZHIBU_SOAK"].flatMap { Int($0) } ?? few
}
