/// How many cells a terminal gives to characters that Western fonts draw narrow and Chinese ones wide.
package enum AmbiguousWidth: Hashable, Sendable {
  case narrow, wide
}

extension Character {
  /// A narrow character that stands for this one where ambiguous characters are drawn wide.
  ///
  /// Unambiguous characters are their own twins; the others become one ASCII character each, so widths
  /// do not change: `·` is `.`, `—` is `-`, and `?` stands for those without a likeness.
  package var narrowTwin: Character {
    guard let base = unicodeScalars.first, !base.isASCII, WidthTable.ambiguous.hold(base.value) else {
      return self
    }
    return Self.twins[self] ?? "?"
  }

  private static let twins: [Character: Character] = {
    var twins: [Character: Character] = [:]
    for (twin, likes) in likenesses {
      for like in likes { twins[like] = twin }
    }
    return twins
  }()

  private static let likenesses: [(Character, String)] = [
    (".", "·…‥˙"), ("-", "—–―‐─━┄┈"), ("\"", "“”″"), ("'", "‘’′´"), ("|", "│┃‖∣"),
    ("+", "┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬±⊕"), ("=", "═≡≈≌∽"), ("x", "×"), ("/", "÷"), ("v", "√↓∨▼▽"), ("^", "↑∧▲△"),
    (">", "→⇒▶▷"), ("<", "←◀◁"), ("*", "※★☆●○◎■□◆◇"), ("o", "°º"), ("C", "℃"), ("F", "℉"), ("S", "§"),
    ("#", "№"), ("u", "μùúūǔüǖǘǚǜ"), ("a", "àáāǎαª"), ("e", "èéēěê"), ("i", "ìíīǐ"), ("o", "òóōǒ"),
    ("n", "ńň"),
    ("1", "①⑴⒈Ⅰⅰ¹"), ("2", "②⑵⒉Ⅱⅱ²"), ("3", "③⑶⒊Ⅲⅲ³"), ("4", "④⑷⒋Ⅳⅳ⁴"), ("5", "⑤⑸⒌Ⅴⅴ"), ("6", "⑥⑹⒍Ⅵⅵ"),
    ("7", "⑦⑺⒎Ⅶⅶ"), ("8", "⑧⑻⒏Ⅷⅷ"), ("9", "⑨⑼⒐Ⅸⅸ"),
  ]
}
