import Canvas
import Register

/// Members proposed for a name that is being typed, by initials, pinyin or hanzi; the best few, with digits.
struct NameChooser: Equatable, Sendable {
  private let names: [String]
  private let index: NameIndex

  /// The names offered now, best first; none while nothing is chosen.
  private(set) var offered: [String] = []

  init(_ names: [String], _ pinyin: Pinyin) {
    self.names = names
    index = NameIndex(names.map { Sought($0, .person) }, pinyin)
  }

  var isOpen: Bool { !offered.isEmpty }

  /// The name that Enter takes.
  var top: String? { offered.first }

  /// Offers what fits; a name that is whole already needs no offer.
  mutating func offer(for typed: String) {
    offered = names.contains(typed) ? [] : index.matches(typed).prefix(NameChooser.most).map { names[$0] }
  }

  mutating func close() { offered = [] }

  /// The name that a digit takes.
  func name(for event: Event) -> String? {
    guard case .text(let digit) = event.halfWidth, digit.isASCII, let number = digit.wholeNumberValue else {
      return nil
    }
    return offered.indices.contains(number - 1) ? offered[number - 1] : nil
  }

  /// The names with their digits in one line.
  func line(_ texts: Texts, _ id: String) -> String {
    let names = offered.enumerated().map { "\($0.offset + 1)\($0.element)" }.joined(separator: " ")
    return texts(id, ["names": names, "top": top ?? ""])
  }

  /// One digit each.
  private static let most = 9
}
