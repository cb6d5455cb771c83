import ArgumentParser
import Checkup
import Register

/// `zhibu stats`: how the branches kept their times, one a line, then all of them together.
struct Stats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "统计按时、迟办和未办 / count what was done in time, late and never")

  @OptionGroup var options: ListOptions

  @Option(name: .customLong("branch"), help: "只算这个支部，可写多次 / only this branch; may be repeated")
  var branches: [String] = []

  @Option(help: "哪一年；不写就是全部 / the year; all if left out")
  var year: Year?

  func run() async throws {
    let desk = try Desk(options.folder, options.bearings)
    let (checker, year) = (desk.checker, year?.number)
    let codes = try desk.codes(branches)
    var listed = Listed(options.format)
    var sum = TrackRecord()
    var unread = desk.unread
    let survey = Survey(root: desk.root, codes: codes, jobs: Check.cores) { book in
      (name: book.branch?.name, record: checker.trackRecord(of: book, in: year))
    }
    await survey.look { sight in
      if let seen = sight.seen {
        let line = seen.record.line(sight.code, seen.name, desk.texts)
        listed.add(line.row, line.words)
        sum = sum + seen.record
      }
      for trouble in sight.troubles { Printer.remark(desk.sentences(trouble)) }
      unread += sight.troubles.count
    }
    let total = sum.line(nil, desk.texts("stats.total"), desk.texts)
    listed.add(total.row, total.words)
    Printer.remark(desk.texts("stats.legend"))
    if unread > 0 { throw ExitCode(3) }
  }
}

extension TrackRecord {
  /// The numbers of a branch; without a code those of all.
  fileprivate func line(_ code: String?, _ name: String?, _ texts: Texts) -> Line {
    var row = Row()
    row.add("branch", code)
    row.add("name", name)
    duties.add("duties", to: &row)
    dues.add("dues", to: &row)
    row.add("dues-short", dues.short)
    for timeliness in Timeliness.allCases {
      row.add("minutes-\(timeliness.rawValue)", minutes[timeliness] ?? 0)
    }
    let counted = Timeliness.allCases.map { ($0.rawValue, "\(minutes[$0] ?? 0)") }
    return Line(
      row, code, name, texts("stats.duties", duties.facts), texts("stats.dues", dues.facts),
      texts("stats.minutes", Dictionary(uniqueKeysWithValues: counted)))
  }
}

extension TrackRecord.Count {
  fileprivate func add(_ what: String, to row: inout Row) {
    row.add("\(what)-in-time", inTime)
    row.add("\(what)-late", late)
    row.add("\(what)-missed", missed)
  }

  fileprivate var facts: [String: String] {
    ["inTime": "\(inTime)", "late": "\(late)", "missed": "\(missed)", "short": "\(short)"]
  }
}
