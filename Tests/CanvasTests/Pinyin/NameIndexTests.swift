import Testing

@testable import Canvas

struct NameIndexTests {
  /// Sixty people of one invented branch and what their secretary types to find them.
  private static let roster: [(name: String, typed: String)] = [
    ("何秋实", "hqs"), ("曾小满", "zxm"), ("单雨禾", "syh"), ("欧阳知秋", "oyz"), ("仇百川", "qbc"), ("陆青山", "lqs"),
    ("宋晚晴", "swq"), ("周望舒", "zws"), ("梁麦田", "lmt"), ("查松涛", "zst"), ("阿依夏·麦麦提", "ayx"),
    ("解海棠", "xht"), ("区映雪", "oyx"), ("任重远", "rzy"), ("盖南星", "gnx"), ("覃忍冬", "qrd"), ("朴贤秀", "pxx"),
    ("翟半夏", "zbx"), ("缪竹青", "mzq"), ("乐山河", "ysh"), ("员思齐", "ysq"), ("冼明远", "xmy"), ("尉迟长风", "ycc"),
    ("万俟流云", "mql"), ("长孙无恙", "zsw"), ("令狐晓", "lhx"), ("宇文清嘉", "ywq"), ("司马谷雨", "smg"),
    ("诸葛立冬", "zgl"), ("上官飞燕子", "sgf"), ("夏侯白露", "xhb"), ("皇甫霜降", "hfs"), ("澹台小雪", "ttx"),
    ("公孙惊蛰", "gsj"), ("慕容春分", "mrc"), ("司徒处暑", "stc"), ("张三", "zs"), ("李四", "ls"), ("王小二", "wxe"),
    ("赵一鸣", "zym"), ("钱多多", "qdd"), ("孙悦宁", "syn"), ("吴越", "wy"), ("郑板桥头", "zbq"), ("冯唐", "ft"),
    ("陈皮", "cp"), ("褚遂平", "csp"), ("卫青禾", "wqh"), ("蒋山青", "jsq"), ("沈知行", "szx"), ("韩冬梅", "hdm"),
    ("杨柳依", "yly"), ("程小雪", "cxx"), ("卢星野", "lxy"), ("谷雨晴", "gyq"), ("吕布衣", "lby"), ("买买提·艾山", "mmt"),
    ("古丽娜尔·吐尔逊", "gln"), ("John Smith", "js"), ("巴特尔", "bte"),
  ]

  private static func index() throws -> NameIndex {
    NameIndex(roster.map { Sought($0.name, .person) }, try Shipped.pinyin())
  }

  @Test(arguments: roster)
  func `three letters put the right one on top`(name: String, typed: String) throws {
    #expect(typed.count <= 3)
    let found = try Self.index().matches(typed)
    #expect(found.first.map { Self.roster[$0].name } == name)
  }

  @Test(arguments: [
    ("zhangs", "张三"), ("zhangsan", "张三"), ("zsan", "张三"), ("zhs", "张三"), ("张s", "张三"), ("张三", "张三"),
    ("ｚｓ", "张三"), ("ZS", "张三"), ("lvby", "吕布衣"), ("lubuyi", "吕布衣"), ("ouyangzq", "欧阳知秋"),
    ("zhiqiu", "欧阳知秋"), ("shanyuhe", "单雨禾"), ("dyh", "单雨禾"), ("麦麦提", "阿依夏·麦麦提"),
    ("阿依夏麦", "阿依夏·麦麦提"), ("阿依夏·麦麦提", "阿依夏·麦麦提"), ("ayxm", "阿依夏·麦麦提"),
    ("ais", "买买提·艾山"), ("smith", "John Smith"), ("john smi", "John Smith"), ("jsm", "John Smith"),
  ])
  func `a name is found however it is typed`(typed: String, name: String) throws {
    let found = try Self.index().matches(typed)
    #expect(found.first.map { Self.roster[$0].name } == name)
  }

  @Test func `the surname comes before the given name, the whole name before a longer one`() throws {
    let names = ["李昭述", "张三丰", "张三", "赵顺", "曾山"].map { Sought($0, .person) }
    let found = NameIndex(names, try Shipped.pinyin()).matches("zs").map { names[$0].name }
    #expect(found == ["张三", "赵顺", "曾山", "张三丰", "李昭述"])
  }

  @Test func `a reading the surname does not have comes last`() throws {
    let names = ["单晓", "王丹霞", "丁香"].map { Sought($0, .person) }
    let found = NameIndex(names, try Shipped.pinyin()).matches("dx").map { names[$0].name }
    #expect(found == ["丁香", "王丹霞", "单晓"])
  }

  @Test func `nothing is matched in the middle of a person's name`() throws {
    let index = NameIndex([Sought("何秋实", .person)], try Shipped.pinyin())
    #expect(index.matches("s") == [])
    #expect(index.matches("实") == [])
    #expect(index.matches("秋实") == [0])
  }

  @Test(arguments: [
    ("yslsq", [0]), ("dyzb", [0]), ("ZB003", [0]), ("3", [0]), ("003", [0]), ("sq", [0, 1]), ("社区 2", [1]),
    ("zb", [0, 1, 2]), ("纸鸢", [1]), ("xpcq", []), ("xpc", [2]), ("yunshanli", [0]), ("", [0, 1, 2]),
    ("  ", [0, 1, 2]),
  ])
  func `a branch is found at any letter and by number`(typed: String, places: [Int]) throws {
    let branches = [
      Sought("云杉里社区第一支部", .anything, number: "ZB003"),
      Sought("纸鸢桥社区支部", .anything, number: "ZB012", also: ["2"]),
      Sought("望星坡村支部", .anything, number: "ZB021"),
    ]
    #expect(NameIndex(branches, try Shipped.pinyin()).matches(typed).sorted() == places)
  }

  @Test func `namesakes are told apart by branch or number`() throws {
    let names = [
      Sought("周明", .person, number: "0007", also: ["石榴巷社区"]),
      Sought("周明", .person, number: "0031", also: ["望星坡村"]),
    ]
    let index = NameIndex(names, try Shipped.pinyin())
    #expect(index.matches("zm") == [0, 1])
    #expect(index.matches("zm wxp") == [1])
    #expect(index.matches("zm 31") == [1])
    #expect(index.matches("7") == [0])
  }

  @Test func `a reading written down for a member counts`() throws {
    let names = [Sought("乐天", .person, reading: "luo tian"), Sought("罗婷", .person)]
    let index = NameIndex(names, try Shipped.pinyin())
    #expect(index.matches("lt") == [0, 1])
    #expect(index.matches("luotian") == [0])
    #expect(index.matches("yt") == [0])
  }

  @Test func `hostile names and typing end soon`() throws {
    let names = [
      Sought(String(repeating: "咋", count: 300), .anything), Sought("", .person), Sought("··", .person),
    ]
    let index = NameIndex(names, try Shipped.pinyin())
    #expect(index.matches(String(repeating: "z", count: 500)) == [0])
    #expect(index.matches(String(repeating: "zh", count: 500)) == [0])
    #expect(index.matches("·") == [0, 1, 2])
  }
}
