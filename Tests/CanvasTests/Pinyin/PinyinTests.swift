import Testing

@testable import Canvas

struct PinyinTests {
  @Test(
    arguments: [
      ("单", ["dan", "chan", "shan"]), ("行", ["xing", "hang", "heng"]), ("吕", ["lv"]), ("一", ["yi"]),
      ("〇", ["ling"]), ("䶮", ["yan"]), ("長", ["zhang", "chang"]), ("龥", ["yu"]), ("é", []), ("a", []),
    ] as [(Unicode.Scalar, [String])])
  func `a letter has its readings, the customary one first`(letter: Unicode.Scalar, readings: [String]) throws
  {
    let found = try Shipped.pinyin().readings(of: letter)
    #expect(found.first == readings.first)
    #expect(Set(readings).isSubset(of: found))
  }

  @Test func `only a whole table is taken`() throws {
    let bytes = try Shipped.bytes("pinyin.bin")
    #expect(Pinyin(bytes) != nil)
    #expect(Pinyin(Array(bytes.dropLast())) == nil)
    #expect(Pinyin([]) == nil)
    #expect(Pinyin(Array(repeating: 0, count: bytes.count)) == nil)
  }

  @Test func `every common hanzi can be typed`() throws {
    let pinyin = try Shipped.pinyin()
    let silent = (0x4E00..<0x9FA6).compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { pinyin.readings(of: $0).isEmpty }
    // Japanese signs for units, which no Chinese dictionary reads.
    #expect(
      silent.map(\.value) == [0x5159, 0x5161, 0x55E7, 0x685B, 0x70EA, 0x74E7, 0x74F0, 0x74F1, 0x74FC, 0x7505])
  }

  @Test(arguments: [
    ("单", "shan"), ("曾", "zeng"), ("解", "xie"), ("仇", "qiu"), ("区", "ou"), ("查", "zha"), ("任", "ren"),
    ("盖", "ge"), ("覃", "qin"), ("覃", "tan"), ("朴", "piao"), ("翟", "zhai"), ("翟", "di"), ("缪", "miao"),
    ("乐", "yue"), ("乐", "le"), ("员", "yun"), ("冼", "xian"),
  ])
  func `a surname is read its own way`(surname: String, reading: String) throws {
    let names = [Sought(surname + "雨禾", .person), Sought("王雨禾", .person)]
    let index = NameIndex(names, try Shipped.pinyin())
    #expect(index.matches(reading) == [0])
    #expect(index.matches(String(reading.prefix(1)) + "yh") == [0])
  }

  @Test(arguments: [
    ("尉迟", "yc"), ("万俟", "mq"), ("长孙", "zs"), ("令狐", "lh"), ("宇文", "yw"), ("欧阳", "oy"), ("司马", "sm"),
    ("诸葛", "zg"), ("上官", "sg"), ("夏侯", "xh"), ("皇甫", "hf"), ("澹台", "tt"), ("公孙", "gs"), ("慕容", "mr"),
    ("司徒", "st"), ("单于", "cy"),
  ])
  func `a surname of two letters leaves the rest as given name`(surname: String, initials: String) throws {
    let index = NameIndex([Sought(surname + "知秋", .person)], try Shipped.pinyin())
    for typed in [initials, initials + "z", initials + "zhiqiu", "zq", "zhiq", surname, "知秋"] {
      #expect(index.matches(typed) == [0], "\(typed)")
    }
    #expect(index.matches("qiu") == [])
  }
}
