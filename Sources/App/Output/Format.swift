import ArgumentParser

/// How a result is printed.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text, ndjson, csv
}

/// A list of rows being printed in one format.
struct Listed: ~Copyable {
  private var printer = Printer()
  private let format: Format
  private var isFirst = true

  init(_ format: Format) { self.format = format }

  /// Prints one row: its words for people, its cells for programs.
  mutating func add(_ row: @autoclosure () -> Row, _ words: @autoclosure () -> String) {
    switch format {
    case .text: printer.line(words())
    case .ndjson: printer.exactly(row().json)
    case .csv:
      let row = row()
      if isFirst { printer.exactly(row.csvHead) }
      printer.exactly(row.csv)
    }
    isFirst = false
  }
}
