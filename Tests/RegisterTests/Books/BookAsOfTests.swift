import Testing

@testable import Register

@Suite struct BookAsOfTests {
  private static let members = """
    Name: 何秋实
    Joined: 1990-07-01
    Full: 1991-07-01
    From: 2020-01-01
    DuesClass: 工资
    Alias: 老何

    Name: 林晚
    Joined: 2025-03-10
    Full: 2026-03-10
    From: 2025-03-10
    DuesClass: 学生

    Name: 王伟大
    Joined: 1980-01-01
    Full: 1981-01-01
    From: 2020-01-01
    To: 2026-05-31
    Left: 转出
    Group: 一组
    DuesClass: 离退休
    Exempt: 2026-01-01 高龄 何秋实 2027-01-01

    Name: 王伟小
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2026-06-01
    Group: 一组
    DuesClass: 工资
    NoVote: 2026-07-01 2026-09-30 留党察看
    NoVote: 2026-12-01 留党察看

    """

  private static let branch = """
    %rec: Branch

    Code: ZB001
    Name: 东风社区第一党支部
    Parent: DW01
    Kind: 社区
    Form: 普通
    Founded: 2020-01-15
    Dissolved: 2026-12-15

    %rec: Term

    Elected: 2021-03-15
    Years: 5

    Elected: 2026-03-20
    Years: 5

    %rec: Post

    Post: 书记
    Holder: 何秋实
    From: 2021-03-15

    Post: 组织委员
    Holder: 老何
    From: 2021-03-15

    Post: 委员
    Holder: 王伟大
    From: 2021-03-15
    To: 2026-05-31

    Post: 纪检委员
    Holder: 林晚
    From: 2026-04-01

    %rec: Group

    Name: 一组
    Leader: 王伟小
    From: 2026-02-01
    To: 2026-11-30

    """

  private let book = Branches.book(members: members, branch: branch)

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `the book reads without a murmur`() {
    #expect(book.misreads == [])
    #expect(book.branch?.name == "东风社区第一党支部")
  }

  @Test(arguments: [
    ("2019-12-31", []), ("2020-01-01", ["何秋实", "王伟大"]), ("2025-03-09", ["何秋实", "王伟大"]),
    ("2025-03-10", ["何秋实", "林晚", "王伟大"]), ("2026-05-31", ["何秋实", "林晚", "王伟大"]),
    ("2026-06-01", ["何秋实", "林晚", "王伟小"]),
  ])
  func `a member belongs from the first day in to the last day in`(text: String, names: [String]) throws {
    #expect(book.members(on: try day(text)).map(\.name) == names)
  }

  @Test(arguments: [("2026-03-09", ["何秋实", "王伟大"]), ("2026-03-10", ["何秋实", "林晚", "王伟大"])])
  func `a probationary member is full from the day of conversion`(text: String, names: [String]) throws {
    #expect(book.fullMembers(on: try day(text)).map(\.name) == names)
  }

  @Test(arguments: [
    ("2026-03-09", ["何秋实", "王伟大"]), ("2026-03-10", ["何秋实", "林晚", "王伟大"]),
    ("2026-06-30", ["何秋实", "林晚", "王伟小"]), ("2026-07-01", ["何秋实", "林晚"]), ("2026-09-30", ["何秋实", "林晚"]),
    ("2026-10-01", ["何秋实", "林晚", "王伟小"]), ("2026-12-01", ["何秋实", "林晚"]), ("2030-01-01", ["何秋实", "林晚"]),
  ])
  func `who has a vote: exempt members do, those under a loss of it do not`(text: String, names: [String])
    throws
  {
    #expect(book.voters(on: try day(text)).map(\.name) == names)
  }

  @Test(arguments: [
    ("2021-03-14", 0, []), ("2021-03-15", 3, ["何秋实", "王伟大"]), ("2026-04-01", 4, ["何秋实", "林晚", "王伟大"]),
    ("2026-05-31", 4, ["何秋实", "林晚", "王伟大"]), ("2026-06-01", 3, ["何秋实", "林晚"]),
  ])
  func `officers are persons, not posts, whatever name the post gives them`(
    text: String, posts: Int, names: [String]
  ) throws {
    let day = try day(text)
    #expect(book.posts(on: day).count == posts)
    #expect(book.officers(on: day).map(book.name).sorted() == names.sorted())
    #expect(book.hasCommittee(on: day) == (names.count >= 3))
  }

  @Test func `an alias stands for the member`() throws {
    let alias = try #require(book.names.person(named: "老何"))
    #expect(book.member(alias)?.name == "何秋实")
    #expect(book.name(book.identity(alias)) == "何秋实")
    #expect(book.isKnown(alias))
  }

  @Test(arguments: [
    ("2021-03-14", nil), ("2021-03-15", "2021-03-15"), ("2026-03-19", "2021-03-15"),
    ("2026-03-20", "2026-03-20"),
    ("2040-01-01", "2026-03-20"),
  ])
  func `the term is that of the latest election`(text: String, elected: String?) throws {
    #expect(book.term(on: try day(text))?.elected.description == elected)
  }

  @Test(arguments: [("2026-01-31", 0), ("2026-02-01", 1), ("2026-11-30", 1), ("2026-12-01", 0)])
  func `a group is there from its first to its last day`(text: String, count: Int) throws {
    #expect(book.groups(on: try day(text)).count == count)
  }

  @Test(arguments: [
    (Meeting.Kind.committee, nil, ["何秋实", "林晚", "王伟大"]), (.group, "一组", ["王伟大"]), (.group, "二组", []),
    (.lecture, nil, ["何秋实", "林晚", "王伟大"]),
  ])
  func `a session is held for its circle`(kind: Meeting.Kind, group: String?, names: [String]) throws {
    #expect(book.circle(of: kind, group: group, on: try day("2026-05-01")).map(\.name) == names)
  }
}

@Suite struct StandingTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2020-01", false), ("2020-02", true), ("2026-11", true), ("2026-12", false), ("2026-Q4", false),
    ("2025", true),
    ("2020", false),
  ])
  func `a branch owes a period it existed throughout, but none that holds its end`(
    text: String, exists: Bool
  ) throws {
    var branch = Branch(
      code: "ZB001", name: "一支部", parent: "DW01", kind: .community, form: .ordinary,
      founded: try day("2020-01-15"))
    branch.dissolved = try day("2026-12-31")
    #expect(branch.exists(throughout: try #require(Period(text))) == exists)
  }

  @Test(arguments: [("2020-01", true), ("2026-12", true), ("2027-01", false), ("2019-12", false)])
  func `a group owes the period that ends with it`(text: String, exists: Bool) throws {
    var names = Names()
    let group = Group(
      name: "一组", leader: names.person("林晚"), from: try day("2020-01-01"), to: try day("2026-12-31"))
    #expect(group.exists(throughout: try #require(Period(text))) == exists)
  }

  @Test(arguments: [
    (nil, nil, "2026-03-15"), ("2026-09-30", nil, "2026-03-15"), ("2026-09-30", "某委〔2026〕3号", "2026-09-30"),
    (nil, "某委〔2026〕3号", "2026-03-15"),
  ])
  func `a term is extended only with approval`(extended: String?, approval: String?, end: String) throws {
    var term = Term(elected: try day("2021-03-15"), years: 5)
    term.extended = extended.flatMap { Day($0) }
    term.approval = approval
    #expect(term.plannedEnd.description == "2026-03-15")
    #expect(term.end.description == end)
  }

  @Test(arguments: [
    ("2026-02-01 2026-02-28 深圳 福田", "2026-02-01", "2026-02-28", "深圳 福田"),
    ("2026-02-01 深圳", "2026-02-01", nil, "深圳"),
    ("2026-02-01", "2026-02-01", nil, ""),
  ])
  func `a spell has a first day, perhaps a last one, and words`(
    text: String, from: String, to: String?, words: String
  ) throws {
    let member = "Name: 林晚\nJoined: 2020-01-01\nFrom: 2020-01-01\nDuesClass: 工资\nMobile: \(text)\n"
    let spell = try #require(Read(Member.self, member).records.first?.mobile.first)
    #expect(spell == Member.Spell(from: try day(from), to: to.flatMap { Day($0) }, words: words))
    #expect(spell.covers(spell.from) && !spell.covers(spell.from - 1))
    #expect(spell.covers(try day("2026-03-01")) == (to == nil))
  }
}
