import Foundation
import Testing

@Suite struct ImportCommandTests {
  private func list(_ folder: CommandFolder, _ text: String) throws {
    try Data(text.utf8).write(to: folder.url("名单.csv"))
  }

  private func imports(_ folder: CommandFolder, _ arguments: String...) throws -> CommandFolder.Run {
    try folder.run(
      CommandFolder.program,
      ["import", "members", "名单.csv", "--branch", "ZB001", "--register", "reg", "--as-of", "2026-11-23"]
        + arguments)
  }

  /// Fifty invented people as a spreadsheet in China saves them.
  private static let fifty: String = {
    let surnames = Array("何曾单欧仇陆宋周梁查")
    let given = ["秋实", "小满", "雨禾", "青山", "晚晴"]
    let rows = (0..<50).map { index in
      let name = "\(surnames[index % 10])\(given[index / 10])"
      let (year, month) = (1950 + index, index % 12 + 1)
      let phone = 13_800_000_000 + index * 1_234_567
      return "\(index + 1),\(name),\(index % 2 == 0 ? "男" : "女"),\(year)年\(month)月,\(year + 20).7.1,"
        + "\(year + 21)-07-01,\(phone)"
    }
    return (["第一支部党员名册,,,,,,", "序号,姓名,性别,出生年月,入党时间,转正时间,手机"] + rows + ["合计,50人,,,,,"])
      .joined(separator: "\r\n") + "\r\n"
  }()

  @Test func `a list of fifty in GB 18030 becomes the roster`() throws {
    let folder = try CommandFolder.register()
    try list(folder, Self.fifty)
    let converted = try folder.run(
      "/usr/bin/iconv", ["-f", "UTF-8", "-t", "GB18030", "-o", "gb.csv", "名单.csv"])
    try #require(converted.status == 0)
    let choices = [
      "--from", "2020-01-01", "--dues-class", "工资", "--register", "reg", "--as-of", "2026-11-23",
    ]
    let command = ["import", "members", "gb.csv", "--branch", "ZB001"] + choices
    let dry = try folder.run(CommandFolder.program, command + ["--dry-run"])
    #expect(dry.status == 0)
    #expect(dry.remarks == ["按 GB 18030 读取", "新增50 修改0 不变0 待确认0 有错0", "试运行，没有写入"])
    #expect(FileManager.default.fileExists(atPath: folder.url(folder.branch("members.rec")).path) == false)
    let run = try folder.run(CommandFolder.program, command)
    #expect((run.status, run.output) == (0, dry.output))
    #expect(run.remarks.last == "导入名册：新增50人，修改0人，已保存")
    #expect(
      run.lines[1]
        == "gb.csv:3: 新增 何秋实：性别 男；出生 1950-01；入党 1970-07-01；转正 1971-07-01；进入支部 2020-01-01；党费类别 工资；手机 138****0000"
    )
    let text = try folder.text(folder.branch("members.rec"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("Name: ") } == 50)
    #expect(
      text.hasSuffix(
        """

        Name: 查晚晴
        Sex: 女
        Born: 1999-02
        Joined: 2019-07-01
        Full: 2020-07-01
        From: 2020-01-01
        DuesClass: 工资
        Phone: 13860493783

        """))
    #expect(try folder.complaints() == "")
    let again = try folder.run(CommandFolder.program, command)
    #expect(again.remarks.suffix(2) == ["新增0 修改0 不变50 待确认0 有错0", "没有要改的，没有写入"])
    #expect(try folder.text(folder.branch("members.rec")) == text)
    #expect(try folder.zhibu("check", "reg", "--rule", "FILE-1", "--rule", "REF-1").status == 0)
  }

  private static let known = """
    # 老党员
    Name: 何秋实
    Born: 1956-04
    Shoe: 42
    Joined:   1978-07-01
    Full: 1979-07-01
    From: 2010-03-01
    # 手机本人保管
    DuesClass: 离退休
    Phone: 13800001234

    Name: 曾小满
    Born: 1985-10
    Joined: 2010-07-01
    Full: 2011-07-01
    From: 2015-01-01
    DuesClass: 工资

    """

  @Test func `only the fields that differ change, doubtful rows are left for a person`() throws {
    let folder = try CommandFolder.register(members: Self.known)
    try list(
      folder,
      """
      姓名,出生,入党,转正,手机,党小组
      何秋实,1956.4,,,13900001234,
      曾小满,1999-01,2020-07-01,2021-07-01,,
      陆青山,1990-01,2020-07-01,2021-07-01,,一组
      合计3人
      """)
    let before = try folder.text(folder.branch("members.rec"))
    let run = try imports(folder, "--from", "2022-01-01", "--dues-class", "工资")
    #expect(run.status == 1)
    #expect(
      run.lines == [
        "名单.csv:2: 修改 何秋实：手机 138****1234 -> 139****1234",
        "名单.csv:3: 待确认 曾小满：已有同名党员（出生1985-10，2010-07-01入党），是同一人还是重名？重名请加后缀",
        "名单.csv:4: 新增 陆青山：出生 1990-01；入党 2020-07-01；转正 2021-07-01；进入支部 2022-01-01；党小组 一组；党费类别 工资",
        "名单.csv:5: 跳过 不是党员：合计3人",
      ])
    #expect(
      run.remarks == ["支部还没有这些党小组：一组", "新增1 修改1 不变0 待确认1 有错0", "导入名册：新增1人，修改1人，已保存"])
    #expect(
      try folder.text(folder.branch("members.rec"))
        == before.replacing("13800001234", with: "13900001234") + """

          Name: 陆青山
          Born: 1990-01
          Joined: 2020-07-01
          Full: 2021-07-01
          From: 2022-01-01
          Group: 一组
          DuesClass: 工资

          """)
    #expect(try folder.complaints() == "")
  }

  @Test func `one wrong row holds up all, and every wrong row is told at once`() throws {
    let folder = try CommandFolder.register(members: Self.known)
    try list(
      folder,
      """
      姓名,入党,转正,手机,身份证号
      陆青山,2020-07-01,2021-07-01,13800001234,11010519491231002X
      ,2020-07-01,2021-07-01,,
      宋晚晴,2020年,2021-07-01,138001,
      周望舒,2020-07,2021-13-01,1.38E+10,
      """)
    let before = try folder.everything()
    let run = try imports(folder)
    #expect(run.status == 1)
    #expect(
      run.lines == [
        "名单.csv:2: 有错 陆青山：没有进入支部日期；党费类别待定", "名单.csv:3: 有错 -：没有姓名", "名单.csv:4: 有错 宋晚晴：“138001”不是电话号码",
        "名单.csv:5: 有错 周望舒：转正“2021-13-01”不是日期，写成 1985-07-01；电话“1.38E+10”被表格改坏，请按文本重填",
      ])
    #expect(
      run.remarks == [
        "有身份证号的栏不读不存：身份证号", "在册但名单里没有（不改动）：何秋实、曾小满", "1人没有进入支部日期：加 --from 年-月-日",
        "1人党费类别待定：加 --dues-class 类别", "新增0 修改0 不变0 待确认0 有错4", "有4行有错，全部没有导入",
      ])
    #expect(try folder.everything() == before)
    #expect(!run.output.contains("11010519491231002X"))
  }

  @Test(arguments: [
    ("", "名单.csv: 文件是空的"), ("编号,电话\n1,2\n", "名单.csv: 前20行没有找到“姓名”一栏（第1行是：编号 | 电话）"),
    ("姓名,入党\n\"何,1\n", "名单.csv: 第2行的引号没有配对"), ("姓名,入党\n", "名单.csv: 表头下面没有党员"),
    ("姓名,入党\n何\0,1\n", "名单.csv: 第2行（第18字节）有空字符，不是文本文件"),
    ("PK\u{3}\u{4}", "名单.csv: 这是表格文件本身，请在表格软件里另存为 CSV 再导入"),
  ])
  func `what is no list cannot be read`(text: String, said: String) throws {
    let folder = try CommandFolder.register()
    try list(folder, text)
    let run = try imports(folder)
    #expect((run.status, run.errors) == (3, said + "\n"))
  }

  @Test func `a branch that is not there is not made by the way`() throws {
    let folder = try CommandFolder.register()
    try list(folder, "姓名\n何秋实\n")
    let before = try folder.everything()
    let run = try folder.zhibu("import", "members", "名单.csv", "--branch", "ZB9", "--register", "reg")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("台账里没有支部 ZB9。先建立：zhibu init branch ZB9 --name"))
    #expect(try folder.everything() == before)
  }

  @Test func `nobody is added to a roster that cannot be read`() throws {
    let folder = try CommandFolder.register(members: "Name：何秋实\n")
    try list(folder, "姓名,入党,转正\n何秋实,2000-01-01,2001-01-01\n")
    let before = try folder.everything()
    let run = try imports(folder, "--from", "2022-01-01", "--dues-class", "工资")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("branches/ZB001/members.rec:5: 名册这里有语法错误"))
    #expect(try folder.everything() == before)
  }

  @Test(arguments: [["--from", "2020"], ["--dues-class", "工"]])
  func `choices that cannot be are wrong usage`(choice: [String]) throws {
    let folder = try CommandFolder.register()
    try list(folder, "姓名\n何秋实\n")
    let run = try folder.run(
      CommandFolder.program,
      ["import", "members", "名单.csv", "--branch", "ZB001", "--register", "reg"] + choice)
    #expect(run.status == 2)
  }
}
