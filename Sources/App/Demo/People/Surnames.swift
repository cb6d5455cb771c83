/// Surnames with how often they are met, in ten-thousandths, roughly; the rare ones are there to be read aloud.
enum Surnames {
  static let weighted: [(name: [UInt8], weight: Int)] = parse(common) + parse(rare)

  private static let common = """
    王716 李719 张677 刘538 陈453 杨308 黄223 赵229 吴205 周212 徐166 孙154 马129 朱126 胡131 郭115 何117 林118 罗86 高100
    郑93 梁84 谢80 宋81 唐65 许76 韩68 冯64 邓62 曹59 彭58 曾58 肖57 田50 董51 潘46 袁49 蔡46 蒋47 余47 于48 杜47 叶42
    程45 魏45 苏41 吕45 丁43 任42 卢42 姚40 沈42 钟40 姜39 崔38 谭39 陆33 范36 汪34 廖34 石34 金33 韦32 贾33 夏31 付32
    方31 邹31 熊32 白30 孟30 秦29 邱29 侯28 江28 尹27 薛27 闫25 段24 雷24 黎22 史25 龙24 陶24 贺23 顾22 郝22 龚21 邵21
    万21 钱21 严20 赖19 覃19 洪18 武19 莫17 孔18 汤18 向17 常17 温16 康16 施16 文15 牛16 樊15 葛15 邢15 安14 齐14 易14
    """

  private static let rare = """
    单9 仇8 查9 区7 解8 曲8 盖6 宁8 缪6 訾4 乜3 逄4 宓3 郇3 卜7 谌5 员5 欧阳11 尉迟4 上官5 司徒5 诸葛5 皇甫3 令狐3 端木3
    """

  private static func parse(_ list: String) -> [(name: [UInt8], weight: Int)] {
    list.split { $0 == " " || $0 == "\n" }.map { entry in
      let name = entry.prefix { !$0.isNumber }
      return (Array(name.utf8), Int(entry.dropFirst(name.count)) ?? 1)
    }
  }
}
