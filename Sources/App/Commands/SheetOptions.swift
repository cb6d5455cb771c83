import ArgumentParser
import Register

/// What inspectors write on a sheet from the command line.
struct SheetOptions: ParsableArguments {
  @Option(help: "检查日期 / the day of the visit")
  var on: Day?

  @Option(help: "到场时刻 / when they arrived, HH:MM")
  var arrived: String?

  @Option(help: "检查人，可写多次，代替原来写的 / an inspector; may be repeated, instead of those written")
  var inspector: [String] = []

  @Option(help: "评分，项目=分 / the inspectors' points, ITEM=POINTS")
  var score: [SheetPair] = []

  @Option(name: .customLong("self"), help: "支部自评，项目=分 / the branch's own points, ITEM=POINTS")
  var own: [SheetPair] = []

  @Option(help: "说明，项目=话；评分和台账得分不同时要写 / a remark, ITEM=WORDS")
  var note: [SheetPair] = []

  @Option(help: "佐证，项目=文件，可写多次 / evidence, ITEM=FILE; may be repeated")
  var attach: [SheetPair] = []

  @Option(help: "一票否决，项目=是 或 项目=否，是要写 --reason / a veto, ITEM=yes or ITEM=no")
  var veto: [SheetPair] = []

  @Option(help: "见到会议记录，会议编号=有 或 =无 / the minutes of a session, ID=yes or ID=no")
  var minutes: [SheetPair] = []

  @Option(help: "见到签到，会议编号=有 或 =无 / its sign-in sheet, ID=yes or ID=no")
  var signIn: [SheetPair] = []

  @Option(help: "见到照片，会议编号=有 或 =无 / its photos, ID=yes or ID=no")
  var photo: [SheetPair] = []

  @Option(help: "支部意见 / what the branch says to it")
  var opinion: String?

  @Option(help: "签字，支部=姓名 或 检查人=姓名 / a signature, branch=NAME or inspectors=NAME")
  var sign: [SheetPair] = []

  @Flag(name: .customLong("final"), help: "定稿，以后不再改 / make it final")
  var isFinal = false

  /// Whether anything at all is to be written.
  var isEmpty: Bool {
    on == nil && arrived == nil && inspector.isEmpty && opinion == nil && !isFinal
      && [score, own, note, attach, veto, minutes, signIn, photo, sign].allSatisfy(\.isEmpty)
  }
}

/// `NAME=VALUE`; what stands after the first sign of equality is the value.
struct SheetPair: ExpressibleByArgument, Equatable {
  let name: String
  let value: String

  init?(argument: String) {
    guard let (name, value) = DrawArgument.pair(argument, at: "=＝") else { return nil }
    self.name = name
    self.value = value
  }
}
