package import SystemPackage

/// The refusals of the system that have words of their own.
package enum Cause: Hashable {
  case diskFull
  case overQuota
  case diskFault
  case readOnly
  case noPermission
  case tooManyOpenFiles
  case overSizeLimit
  case missing
  case nameTooLong
  /// Any other, by its number in `errno.h`.
  case other(CInt)

  /// Sorts a refusal by its number.
  package init(_ code: Errno) {
    self =
      switch code {
      case .noSpace: .diskFull
      case .diskQuotaExceeded: .overQuota
      case .ioError: .diskFault
      case .readOnlyFileSystem: .readOnly
      case .permissionDenied, .notPermitted: .noPermission
      case .tooManyOpenFiles, .tooManyOpenFilesInSystem: .tooManyOpenFiles
      case .fileTooLarge: .overSizeLimit
      case .noSuchFileOrDirectory: .missing
      case .fileNameTooLong: .nameTooLong
      default: .other(code.rawValue)
      }
  }
}
