import Glibc

/// The C library's idea of characters, on which ncurses relies.
enum Locale {
  /// Takes the user's locale, or where that is not UTF-8 or not installed, any installed one that is.
  ///
  /// Returns whether characters are UTF-8 now.
  static func adoptUTF8() -> Bool {
    setlocale(LC_ALL, "")
    if isUTF8 { return true }
    let others: [String] = ["C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8"]
    return others.contains { setlocale(LC_CTYPE, $0) != nil && isUTF8 }
  }

  private static var isUTF8: Bool {
    String(cString: nl_langinfo(CInt(CODESET))) == "UTF-8"
  }
}
