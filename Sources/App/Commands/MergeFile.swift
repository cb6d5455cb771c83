import ArgumentParser
import Register
import Store

/// `zhibu merge-file BASE OURS THEIRS`: joins two versions of a record file for git, record by record.
///
/// Git's contract (gitattributes, "Defining a custom merge driver"): the answer goes into OURS; status 0 is clean, 1 a
/// conflict, and above 128 "could not be done", on which git leaves everything as it was.
struct MergeFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-file", abstract: "按记录合并，供 git 调用 / merge by record, as a driver for git")

  @Argument(help: "共同的旧版本 / the version both began with (%O)")
  var base: String

  @Argument(help: "我方版本，结果写在这里 / our version, which becomes the answer (%A)")
  var ours: String

  @Argument(help: "对方版本 / their version (%B)")
  var theirs: String

  @Argument(help: "文件在台账里的名字 / what the file is called (%P)")
  var path: String?

  @Option(help: "提示语言 / the language to speak: zh-Hans or en")
  var lang: Language?

  func run() throws {
    let texts = Shipped.texts(lang ?? .chinese)
    let conflicts: Int
    do throws(Trouble) {
      conflicts = try join()
    } catch {
      throw Refusal(Sentences(texts: texts)(error), exit: 129)
    }
    guard conflicts > 0 else { return }
    throw Refusal(texts("merge.conflicts", ["path": path ?? ours, "count": "\(conflicts)"]), exit: 1)
  }

  private func join() throws(Trouble) -> Int {
    let merge = ThreeWay(
      base: try ForeignFile.bytes(at: base), mine: try ForeignFile.bytes(at: ours),
      theirs: try ForeignFile.bytes(at: theirs), keys: RecordKeys.all)
    let (bytes, conflicts) = merge.marked(mine: "ours", theirs: "theirs")
    try ForeignFile.overwrite(ours, with: bytes)
    return conflicts
  }
}
