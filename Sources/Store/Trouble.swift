package import SystemPackage

/// What went wrong with one file or folder: facts, which only the edge puts into words.
package struct Trouble: Error, Hashable {
  /// What the program was about to do.
  package enum Operation: String, CaseIterable {
    case search, open, list, inspect, read, lock, make, create, write, permit, sync, close, rename, link
    case remove, append, syncFolder
  }

  /// Why it could not be done.
  package enum Reason: Hashable {
    /// The system refused; `Trouble.cause` sorts the common refusals.
    case system(Errno)
    /// The name is not one the register uses.
    case badName(NameFault)
    /// The folder holds a name that differs only in upper and lower case.
    case twin(of: String)
    /// A link stands where a file or folder is expected; links are never followed.
    case link
    /// A folder, pipe, socket or device stands where a file is expected.
    case notRegularFile
    /// Something else stands where a folder is expected.
    case notFolder
    /// The file is larger than the program reads.
    case tooLarge(bytes: Int)
    /// A file of that name is already there, and was not touched.
    case taken
    /// The file is not what was loaded; `now` is what it holds, nil when it is gone.
    case changedUnderneath(now: [UInt8]?)
    /// The file kept changing while it was read.
    case unsettled
    /// Another program is saving; the holder is nil when it left no readable name.
    case locked(by: Holder?)
    /// No register in any of these folders, nearest first.
    case noRegister(searched: [String])
    /// The folder for a new register already holds these.
    case notEmpty([String])
    /// Neither a state folder nor a home folder is known.
    case noHome
    /// The draft's first line is not one this program writes.
    case notDraft
  }

  /// The file or folder, as it would be typed.
  package let path: String
  /// What was tried.
  package let operation: Operation
  /// Why it failed.
  package let reason: Reason

  /// Notes what was tried on which path, and why it failed.
  package init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.path = path
    self.operation = operation
    self.reason = reason
  }
}

extension Trouble {
  /// The kind of refusal, when it was the system that refused.
  package var cause: Cause? {
    if case .system(let code) = reason { Cause(code) } else { nil }
  }
}

extension Trouble {
  /// What the system refused, by its number in `errno.h`, for callers without swift-system.
  package init(_ operation: Operation, _ path: String, _ number: CInt) {
    self.init(operation, path, .system(Errno(rawValue: number)))
  }
}
