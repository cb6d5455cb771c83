import Canvas
import Register

/// The text of the minutes of one session, and what it began with.
struct MinutesSheet: Equatable, Sendable {
  var text: TextArea
  private var size: Size

  /// What the file says; empty where there are no minutes yet.
  private(set) var saved: String

  /// What the text was made from: what the file said then, or the template.
  private(set) var base: String
  private(set) var chooser: NameChooser

  /// Whether the text is a draft that was found.
  private(set) var isRestored = false

  /// When the text was last kept on disk.
  var keptAt: WallTime?
  let isFinalised: Bool

  /// The text before another editor replaced all of it, for taking that back.
  private var before: TextArea?

  /// Whether no name is wanted for the mark the caret is behind.
  private var isDeclined = false

  init(_ meeting: Meeting, _ book: Book, _ world: World, draft: String?, size: Size) {
    saved = MinutesSheet.tidied(meeting.texts.minutes ?? "")
    base = saved.isBlank ? MinutesSheet.tidied(MinutesTemplate(meeting, book, world).text) : saved
    isFinalised = meeting.finalised != nil
    chooser = NameChooser(MinutesSheet.names(meeting, book), world.pinyin)
    self.size = size
    if let draft, !isFinalised, MinutesSheet.tidied(draft) != base {
      text = TextArea(draft, size: size)
      isRestored = true
    } else {
      text = TextArea(base, size: size)
      if saved.isBlank { _ = text.go(to: firstGap) }
    }
  }

  mutating func resize(to size: Size) {
    self.size = size
    text.resize(to: size)
  }

  var isChanged: Bool { tidied != base }

  /// Whether this is still the template that nobody wrote in.
  var isTemplate: Bool { saved.isBlank && !isChanged }

  /// Whether somebody else wrote other minutes since this text was begun.
  var isOvertaken: Bool { !saved.isBlank && base != saved }

  /// The text as the file takes it: no blanks at the ends of lines, no empty lines at the end.
  var tidied: String { MinutesSheet.tidied(text.text) }

  /// The paragraph, from 0, that cannot be written to the file.
  var unwritable: Int? {
    tidied.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasSuffix("\\") }
  }

  private static func tidied(_ text: String) -> String {
    let ends: Set<Character> = ["\n", "\r\n", "\r"]
    var lines = text.split(omittingEmptySubsequences: false) { ends.contains($0) }
    for place in lines.indices {
      while let last = lines[place].last, last.isWhitespace { lines[place].removeLast() }
    }
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Everybody the minutes may speak of: the roster of the day, and whoever else is named in the record.
  private static func names(_ meeting: Meeting, _ book: Book) -> [String] {
    let members = book.members(on: meeting.date).map(\.name)
    let others = [meeting.chair, meeting.recorder].compactMap { $0 } + meeting.entries.map(\.person)
    return others.map { book.names[$0] }.reduce(into: members) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The end of the first line below the head that wants something: one that ends in a colon, or none at all.
  private var firstGap: TextPlace {
    let lines = (0..<text.paragraphCount).map(text.paragraph)
    let head = lines.firstIndex(of: "") ?? 0
    let gap = lines.indices.first { place in
      guard place > head + 1 else { return false }
      let isBare = lines[place].isEmpty && !lines[place - 1].isEmpty && lines[place - 2].isEmpty
      return isBare || lines[place].hasSuffix("：") || lines[place].hasSuffix(":")
    }
    return gap.map { TextPlace(paragraph: $0, offset: lines[$0].utf8.count) }
      ?? TextPlace(paragraph: 0, offset: 0)
  }
}

extension MinutesSheet {
  /// What became of an event.
  enum Outcome: Equatable {
    case ignored
    case taken
    case changed

    /// The minutes are final.
    case refused
  }

  mutating func handle(_ event: Event) -> Outcome {
    if let outcome = takeName(event) { return outcome }
    var next = text
    switch next.handle(event) {
    case .ignored: return .ignored
    case .still: return .taken
    case .moved:
      text = next
      offerNames()
      return .taken
    case .changed:
      if isFinalised { return .refused }
      text = next
      isRestored = false
      offerNames()
      return .changed
    }
  }

  /// Whether there is typing to take back.
  var canUndo: Bool { !isFinalised && (text.canUndo || before != nil) }

  mutating func undo() -> Outcome {
    if text.undo() { return changed() }
    guard let before else { return .taken }
    text = before
    self.before = nil
    return changed()
  }

  mutating func redo() -> Outcome { text.redo() ? changed() : .taken }

  /// Takes over what another editor made of the text; the caret stays in its line.
  mutating func takeOver(_ edited: String) {
    guard edited != text.text, !isFinalised else { return }
    before = text
    // Editors end the last line; the text here does not.
    text = TextArea(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited, size: size)
    _ = text.go(to: TextPlace(paragraph: before?.caret.paragraph ?? 0, offset: 0))
    _ = changed()
  }

  /// Takes in the record as it is in the file now; what was typed here stays.
  mutating func reload(_ meeting: Meeting, _ book: Book, _ world: World) {
    let isUntouched = !isChanged
    let now = MinutesSheet(meeting, book, world, draft: nil, size: size)
    let isSaved = now.saved == tidied
    saved = now.saved
    chooser = now.chooser
    if isSaved {
      base = saved
      isRestored = false
    }
    if isUntouched, !isSaved, now.base != base { self = now }
  }

  private mutating func changed() -> Outcome {
    isRestored = false
    offerNames()
    return .changed
  }
}

extension MinutesSheet {
  private static let mark: Character = "@"

  /// Offers members for what is typed after `@`.
  private mutating func offerNames() {
    guard let word = text.word(after: MinutesSheet.mark), !isFinalised else {
      isDeclined = false
      return chooser.close()
    }
    isDeclined ? chooser.close() : chooser.offer(for: word)
  }

  /// Enter, Tab or a digit puts a name that is offered into the text; Esc leaves what was typed.
  private mutating func takeName(_ event: Event) -> Outcome? {
    guard chooser.isOpen else { return nil }
    if event == .key(Key(.escape)) {
      isDeclined = true
      chooser.close()
      return .taken
    }
    let isTop = event == .key(Key(.enter)) || event == .key(Key(.tab))
    guard let name = isTop ? chooser.top : chooser.name(for: event) else { return nil }
    _ = text.replaceWord(after: MinutesSheet.mark, with: name)
    return changed()
  }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
