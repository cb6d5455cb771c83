package import Checkup
package import Register

/// What a screen wants: to go somewhere, to say something, or to have something done outside.
enum Step: Equatable, Sendable {
  case go(Screen)
  case replace(Screen)
  case back
  case say(Remark)
  case effect(Effect)
  case ask(Asked)
}

/// A sentence for the status line.
package struct Remark: Equatable, Sendable {
  package var text: String
  package var isTrouble: Bool

  package init(_ text: String, isTrouble: Bool = false) {
    self.text = text
    self.isTrouble = isTrouble
  }
}

/// Something to be done outside the screens; the program does it and brings news of it.
package enum Effect: Equatable, Sendable {
  /// Read this branch's whole book.
  case open(branch: String)
  case save(Edit)
  /// Save over what someone else wrote meanwhile, because the person chose to.
  case insist(Edit)
  /// Look ahead in these branches: what falls due in the days of an `Outlook`.
  case foresee(branches: [String])
  /// Read the minutes of two sessions and find what both say.
  case compare(ComparedMinutes)
  /// Compare the minutes of all branches again.
  case compareAll
  /// Read who changed what when.
  case recall(Chronicle.Scope)
  /// Read and check everything again.
  case check
  /// Keep text that is not saved yet, for the record it belongs to; nil when it needs keeping no more.
  case keep(draft: Draft.ID, text: String?)
  /// Hand text to the person's own editor.
  case edit(draft: Draft.ID, text: String, line: Int)
  /// Write a new file of the inspections, never over one that is there; a secret one for its writer and his group.
  case create(path: String, bytes: [UInt8], isSecret: Bool = false)
  /// Freeze a sealed list: make its nonce, keep that in a new file, and write the list with its commitment.
  case seal(DrawFrame, nonceFile: String)
  /// Read the nonce of a sealed round out of its file.
  case readNonce(path: String)
  /// Add to what was drawn in a round.
  case add(DrawRecord.Addition, round: String)
  /// Write down that a personal number is looked at; it is shown once that is on disk.
  case note(Glance)
  /// Write a document to a new file outside the register.
  case export(Export)
  /// Look and speak as the person wants it from now on, and keep that for them.
  case prefer(Preferences)
  case suspend
  case repaint
  case quit
}

/// What came of an effect.
package enum News: Sendable {
  case opened(Book, BranchDrafts)
  case unopened(branch: String, String)
  /// Some more branches were looked at.
  case looked([Entry])
  /// It was looked ahead in some branches.
  case foreseen([String: [Due]])
  /// The minutes of two sessions were compared; nil if one of them has none (any more).
  case compared(ComparedMinutes, Comparison?)
  /// The minutes of all branches were compared.
  case copied(CopiedMinutes)
  /// The latest steps, the latest first, and what could not be read, in words.
  case recalled(Chronicle.Scope, [History.Step], trouble: String?)
  /// The files above branches were read again.
  case directory(Directory, rounds: [Round], codes: [String])
  /// An edit is on disk; `inverse` would take it back.
  case saved(Edit, inverse: Edit, Book, remark: String?)
  /// It is on disk who looks at what.
  case noted(Glance)
  /// It could not be written down, and why.
  case unnoted(Glance, String)
  /// An edit is not on disk, and why.
  case unsaved(Edit, String)
  /// Someone else wrote other values in the same fields meanwhile; the book as it is now, and both versions in words.
  case contested(Edit, Book, String)
  /// An edit of a round's files is on disk; what stands above the branches now.
  case filed(Edit, inverse: Edit, Directory, remark: String?)
  /// Someone else wrote other values in the same fields of a round's file; what stands above the branches now, and
  /// both versions in words.
  case contestedAbove(Edit, Directory, String)
  case edited(draft: Draft.ID, text: String)
  /// Unsaved text is safe on disk.
  case kept(draft: Draft.ID)
  case remark(Remark)
  /// What is set now, and the language that is spoken by it; what went wrong with keeping it, in words.
  case preferred(Preferences, Texts, trouble: String?)
  /// The rounds of spot checks as they are on disk, after `path` was written if that is why.
  case rounds([Round], created: String?)
  case uncreated(path: String, String)
  /// A nonce as it stands in its file.
  case nonce(HashedText)
  case noNonce(String)

  /// A document is in its file.
  case exported(Export)
  case unexported(Export, String)
}

/// Text that is not saved yet.
package enum Draft {
  /// The record it will go to: `ZB001/2026/20260117-dydh/Minutes`.
  package typealias ID = String
}

/// The drafts found for a branch, by what they belong to.
package typealias BranchDrafts = [Draft.ID: String]
