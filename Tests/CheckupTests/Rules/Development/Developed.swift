@testable import Checkup

/// Someone being developed, whose file stands alone in the folder of 2025.
enum Developed {
  static let name = "安若溪"
  static let id = "20240301-fz"

  /// The file with these lines; who is born in 1996 and applied in March 2024 unless the lines say so.
  static func file(_ lines: [String], applied: String = "2024-03-01") -> String {
    (["Id: \(id)", "Name: \(name)", "Born: 1996-04", "Applied: \(applied)"] + lines).joined(separator: "\n")
  }

  static func written(_ lines: [String], applied: String = "2024-03-01", _ others: [String: String] = [:])
    -> Written
  {
    Written(others.merging(["2025/development.rec": file(lines, applied: applied)]) { $1 })
  }

  /// What a rule finds in a file with these lines.
  static func found(
    _ rule: String, _ lines: [String], applied: String = "2024-03-01", _ others: [String: String] = [:],
    on day: String
  ) throws -> [String] {
    try written(lines, applied: applied, others).found(rule, on: day)
  }

  /// All keys of a finding about the file.
  static func said(_ rule: String, _ state: String, _ days: Int? = nil, _ severity: String = "hard")
    -> [String]
  {
    let late = days.map { "days=\($0) " } ?? ""
    let keys = "\(rule) \(severity) \(state) ZB001 record=\(id) member=\(name)"
    return ["\(keys) \(late)branches/ZB001/2025/development.rec:1"]
  }

  /// The sentence and the instrument of what a rule finds.
  static func rests(
    _ rule: String, _ lines: [String], applied: String = "2024-03-01", _ others: [String: String] = [:],
    on day: String
  ) throws -> [String] {
    let findings = try written(lines, applied: applied, others).findings(rule, on: day)
    let catalogue = try Shipped.catalogue()
    return findings.map { "\($0.sentence) \(catalogue.provision(of: $0)?.instrument ?? "-")" }
  }
}

/// One record of `observations.rec`.
func observed(_ day: String, name: String = Developed.name) -> String {
  "Id: \(day.replacing("-", with: ""))-kc\nDate: \(day)\nName: \(name)"
}
