import Canvas
import Register

/// Numbered menus and lines, on standard input and output: for screen readers, and where no screen can be drawn.
///
/// When the input ends, every question is answered by leaving.
struct PlainTalk {
  let texts: Texts

  func say(_ line: String) {
    var printer = Printer()
    printer.line(line)
    printer.flush()
  }

  /// Says what there is, numbered from 1, and answers the place of what is chosen; nil for 0, which leaves.
  func choose(_ title: String, _ items: [String], leaving: String = "plain.back") -> Int? {
    say("")
    say(title)
    for (place, item) in items.enumerated() { say("\(place + 1). \(item)") }
    say("0. \(texts(leaving))")
    say(texts("plain.prompt"))
    while let typed = line() {
      // Input methods send full-width digits.
      let number = Int(String(typed.map(Self.narrow)))
      if let number, 0...items.count ~= number { return number == 0 ? nil : number - 1 }
      say(texts("plain.no-such", ["most": "\(items.count)"]))
    }
    return nil
  }

  /// A line of text; empty where nothing is typed.
  func ask(_ question: String) -> String {
    say(question)
    return line() ?? ""
  }

  private func line() -> String? {
    readLine().map { typed in
      let blank: (Character) -> Bool = { $0.isWhitespace }
      let start = typed.drop(while: blank)
      return String(start.reversed().drop(while: blank).reversed())
    }
  }

  private static func narrow(_ character: Character) -> Character {
    character.wholeNumberValue.flatMap { "\($0)".first } ?? character
  }
}
