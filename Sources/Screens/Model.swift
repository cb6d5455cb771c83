package import Canvas
import Register

/// Everything the interface is: the world it looks at, where one is, and what is asked just now.
package struct Model: Sendable {
  package internal(set) var world: World
  var stack: Stack
  package internal(set) var size: Size
  package internal(set) var remark: Remark?
  var over: Over?

  /// What could be taken back, the latest last, and what was taken back.
  private(set) var done: [Edit] = []
  private(set) var undone: [Edit] = []

  /// Edits on their way to disk, so that news of them can be told apart.
  var isUndoing = false
  var isRedoing = false

  /// - Parameter branch: where to begin instead of at the list of all branches.
  package init(_ world: World, size: Size, branch: String? = nil) {
    self.world = world
    self.size = size
    stack = Stack(.overview(Overview(world)))
    if let branch { stack.go(to: .branch(BranchPage(branch, world))) }
    resizePages()
  }

  /// The branch that the screen in front, or the nearest one behind it, is about.
  var branchAtHand: String? {
    for screen in [stack.front] + stack.behind.reversed() {
      if let branch = screen.branch { return branch }
    }
    return nil
  }

  /// The branch at hand, or the one selected in the list of all branches.
  var branchChosen: String? {
    if let branch = branchAtHand { return branch }
    if case .overview(let page) = stack.front { return page.listing.selected?.branch }
    return nil
  }

  var undoable: Edit? { done.last }
  var redoable: Edit? { undone.last }

  mutating func note(done edit: Edit, inverse: Edit) {
    if isUndoing {
      _ = done.popLast()
      undone.append(inverse)
    } else if isRedoing {
      _ = undone.popLast()
      done.append(inverse)
    } else {
      done.append(inverse)
      undone.removeAll()
    }
    isUndoing = false
    isRedoing = false
  }
}

/// What lies over the screen and takes every key first.
enum Over: Equatable, Sendable {
  case palette(Palette<String>)
  case question(Asked)
}

/// A question, and what each answer leads to.
struct Asked: Equatable, Sendable {
  enum Answer: Hashable, Sendable {
    case no, yes, save
  }

  var question: Question<Answer>
  var yes: [Step]

  /// Asks with the answers 否, chosen at first, and 是.
  init(_ text: String, _ texts: Texts, yes: [Step]) {
    question = Question(
      text, [.init(.no, texts("no"), letter: "n"), .init(.yes, texts("yes"), letter: "y")])
    self.yes = yes
  }

  /// Asks what becomes of text that is not saved: 继续, chosen at first, 保存 or 放弃, which leads to `steps`.
  init(leaving text: String, _ texts: Texts, givingUp steps: [Step]) {
    question = Question(
      text,
      [
        .init(.no, texts("leave.stay"), letter: "n"), .init(.save, texts("leave.save"), letter: "s"),
        .init(.yes, texts("leave.give-up"), letter: "y"),
      ])
    yes = steps
  }
}
