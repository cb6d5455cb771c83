/// One line of a result for other programs: names and values in a fixed order, those without a value left out.
struct Row {
  /// A value: a number of ours, or text from anywhere.
  enum Value {
    case text(String)
    case number(Int)
  }

  private(set) var cells: [(name: String, value: Value?)] = []

  mutating func add(_ name: String, _ text: String?) { cells.append((name, text.map(Value.text))) }
  mutating func add(_ name: String, _ number: Int?) { cells.append((name, number.map(Value.number))) }

  /// One JSON object.
  var json: String {
    let parts = cells.compactMap { name, value -> String? in
      switch value {
      case .text(let text): "\"\(name)\":\(text.json)"
      case .number(let number): "\"\(name)\":\(number)"
      case nil: nil
      }
    }
    return "{\(parts.joined(separator: ","))}"
  }

  /// One CSV line (RFC 4180), without its end.
  var csv: String {
    cells.map { _, value in
      switch value {
      case .text(let text): text.csv
      case .number(let number): "\(number)"
      case nil: ""
      }
    }.joined(separator: ",")
  }

  /// The line that heads a CSV table of such rows.
  var csvHead: String { cells.map(\.name).joined(separator: ",") }
}

extension String {
  /// This text as a JSON string: controls, and what is invisible or reorders, by their numbers.
  var json: String {
    var json = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      default:
        if scalar.isPlain { json.unicodeScalars.append(scalar) } else { json += scalar.jsonEscape }
      }
    }
    return json + "\""
  }

  /// This text as a CSV cell: no spreadsheet takes it for a formula, and what would break the line is quoted.
  var csv: String {
    let safe = notFormula
    guard safe.utf8.contains(where: { [UInt8(ascii: ","), 34, 10, 13].contains($0) }) else { return safe }
    return "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  /// This text so that no spreadsheet takes it for a formula (CWE-1236).
  var notFormula: String {
    let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
    // By scalars: a mark over the sign makes it another Character, and a formula all the same.
    return unicodeScalars.first.map(dangerous.contains) ?? false ? "'\(self)" : self
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool {
    if (0x20...0x7E).contains(value) || (0x4E00...0x9FFF).contains(value) { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return false
    default: return true
    }
  }

  fileprivate var jsonEscape: String {
    UTF16.encode(self).map { units in
      units.map {
        "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
      }
      .joined()
    } ?? ""
  }
}
