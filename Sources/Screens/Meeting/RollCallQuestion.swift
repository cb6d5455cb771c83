import Canvas

/// Something asked in the place of the name while a mark is made: why someone is on leave, who allowed it, who sits in.
struct RollCallQuestion: Equatable, Sendable {
  enum Wish: Equatable, Sendable {
    case reason(of: String)
    case approver(of: String, reason: String)
    case observers
  }

  /// What became of an event.
  enum Answer: Equatable, Sendable {
    case ignored
    case open
    /// What was chosen or typed; empty where nothing was.
    case given(String)
    case cancelled
  }

  /// How many answers can be chosen by a digit.
  static let most = 9

  let wish: Wish

  /// What was answered before, the latest first.
  let choices: [String]
  private(set) var field = LineEditor()
  private let index: NameIndex

  init(_ wish: Wish, _ choices: [String], _ pinyin: Pinyin) {
    self.wish = wish
    self.choices = choices
    index = NameIndex(choices.map { Sought($0, wish.isForPerson ? .person : .anything) }, pinyin)
  }

  /// The answers that fit what is typed, best first.
  var shown: [String] { index.matches(field.text).prefix(RollCallQuestion.most).map { choices[$0] } }

  /// A digit chooses while nothing is typed; Enter gives the typed text, or what its letters stand for.
  mutating func handle(_ event: Event) -> Answer {
    switch event.halfWidth {
    case .key(Key(.escape)): return .cancelled
    case .key(Key(.enter)): return .given(answer)
    case .text(let letter) where field.isEmpty:
      if let number = letter.wholeNumberValue, (1...shown.count + 1).dropLast().contains(number) {
        return .given(shown[number - 1])
      }
    default: break
    }
    return field.handle(event) == .ignored ? .ignored : .open
  }

  private var answer: String {
    let typed = field.text
    // Hanzi are meant as they stand; letters alone are a way to find what was answered before.
    guard typed.allSatisfy({ $0.isASCII }), !typed.words.isEmpty else { return typed }
    return shown.first ?? typed
  }
}

extension RollCallQuestion.Wish {
  fileprivate var isForPerson: Bool {
    if case .reason = self { false } else { true }
  }
}

extension String {
  /// The words between blanks.
  var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}
