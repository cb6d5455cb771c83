import ArgumentParser
import Register

/// Names by the marks they are given on the command line.
struct MarkOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: "到会 / present")
  var present: [String] = []

  @Option(parsing: .upToNextOption, help: "迟到 / came late")
  var late: [String] = []

  @Option(parsing: .upToNextOption, help: "线上参加 / took part online")
  var remote: [String] = []

  @Option(parsing: .upToNextOption, help: "在外地参加 / took part where they live")
  var elsewhere: [String] = []

  @Option(parsing: .upToNextOption, help: "请假，姓名:事由:批准人 / on leave, NAME:REASON:APPROVER")
  var leave: [GivenLeave] = []

  @Option(parsing: .upToNextOption, help: "缺席 / absent")
  var absent: [String] = []

  @Option(parsing: .upToNextOption, help: "改回待定 / open again")
  var unmarked: [String] = []

  @Option(parsing: .upToNextOption, help: "免硬性要求 / exempt")
  var exempt: [String] = []

  @Option(parsing: .upToNextOption, help: "列席，可以不是党员 / observers, members or not")
  var observer: [String] = []

  /// Everybody named, mark by mark.
  var given: [GivenMark] {
    let lists: [(Mark, [String])] = [
      (.present, present), (.late, late), (.remote, remote), (.elsewhere, elsewhere), (.absent, absent),
      (.unmarked, unmarked), (.exempt, exempt), (.observer, observer),
    ]
    let named = lists.flatMap { mark, words in
      words.flatMap(MarkOptions.names).map { GivenMark(name: $0, mark: mark) }
    }
    return named
      + leave.map { GivenMark(name: $0.name, mark: .leave, reason: $0.reason, approver: $0.approver) }
  }

  /// The names in one word: a list in quotes may have blanks or commas between them.
  private static func names(_ word: String) -> [String] {
    word.split { $0.isWhitespace || ",，、;；".contains($0) }.map(String.init)
  }
}

/// One name and the mark it is to get.
struct GivenMark: Equatable {
  let name: String
  let mark: Mark
  var reason: String?
  var approver: String?
}

/// `NAME:REASON:APPROVER`, with either kind of colon.
struct GivenLeave: ExpressibleByArgument {
  let name: String
  let reason: String
  let approver: String

  init?(argument: String) {
    let parts = argument.split(omittingEmptySubsequences: false) { ":：".contains($0) }.map(GivenLeave.trimmed)
    guard parts.count == 3, !parts.contains(""), ![parts[0], parts[2]].contains(where: GivenLeave.hasBlank)
    else {
      return nil
    }
    (name, reason, approver) = (parts[0], parts[1], parts[2])
  }

  private static func trimmed(_ part: Substring) -> String {
    part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func hasBlank(_ part: String) -> Bool { part.contains(" ") }
}
