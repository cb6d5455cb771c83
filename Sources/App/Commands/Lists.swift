import ArgumentParser
import Checkup
import Register
import Store

/// Whose lists a command prints, and how.
struct ListOptions: ParsableArguments {
  @Argument(help: "台账文件夹 / the register's folder, or one inside it")
  var folder: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "输出格式 / text, ndjson or csv")
  var format = Format.text
}

extension Desk {
  /// Prints what `lines` finds in every branch, in the order of the codes; a branch is forgotten once it is printed.
  ///
  /// Answers how many lines that were, and how many files could not be read; each of those is told of.
  func list(
    _ codes: [String], as format: Format, _ lines: @escaping @Sendable (Book) -> [Line]
  ) async -> (lines: Int, unread: Int) {
    var listed = Listed(format)
    var count = 0
    var unread = self.unread
    await Survey(root: root, codes: codes, jobs: Check.cores, glance: lines).look { sight in
      for line in sight.seen ?? [] { listed.add(line.row, line.words) }
      count += sight.seen?.count ?? 0
      for trouble in sight.troubles { Printer.remark(sentences(trouble)) }
      unread += sight.troubles.count
    }
    return (count, unread)
  }

  /// The word for a field in the language spoken.
  func label(_ field: String, of type: String) -> String { Shipped.label(field, of: type, texts) }
}

extension Shipped {
  /// The word for a field in the language of `texts`.
  static func label(_ field: String, of type: String, _ texts: Texts) -> String {
    texts.label(field, of: type, schemas)
  }
}
