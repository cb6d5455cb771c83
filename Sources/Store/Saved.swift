/// What became of a save that reached the file.
package struct Saved: Hashable, Sendable {
  /// How sure it is that the bytes survive a power cut.
  package enum Standing: Hashable, Sendable {
    /// They are on disk: the one answer that may be called saved.
    case onDisk
    /// They are in the file, but the system did not confirm its name on disk.
    case writtenNotConfirmed(Cause)
  }

  /// Something a person should hear of, though the save went through.
  package enum Warning: Hashable, Sendable {
    /// The file's old group could not be given to the new file.
    case groupNotKept
    /// The file had this many names; the others still hold the old text.
    case namesParted(Int)
    /// The file has this many names, and all of them show the added text.
    case namesShared(Int)
  }

  /// What the history says of it.
  package enum Noted: Hashable, Sendable {
    /// There was nothing to note, or nobody asked for it.
    case nothing
    /// It is the step of that number. A record cut off by a save that was interrupted was moved to `tornTo` first.
    case step(String, tornTo: String?)
    /// The save stands, but the history does not speak of it.
    case failed(Trouble)
  }

  /// The file as it is now.
  package let signature: Signature
  /// Whether it may be called saved.
  package let standing: Standing
  /// What to tell besides.
  package let warnings: [Warning]
  /// Names of files that dead saves had left in the folder, removed now.
  package let leftTemps: [String]
  /// What the history says of it.
  package internal(set) var noted = Noted.nothing
}
