import Register
import Testing

/// Records one below the other, as a file holds them.
func file(_ records: String...) -> String { records.joined(separator: "\n\n") + "\n" }

/// A `branch.rec`: the branch's record with further lines in it, and further records `then`.
func branchFile(
  founded: String = "2020-01-01", form: String = "普通", _ lines: String..., then records: String...
) -> String {
  let branch =
    [
      "%rec: Branch", "", "Code: ZB001", "Name: 云杉里社区第一支部", "Parent: DW01", "Kind: 社区",
      "Form: \(form)", "Founded: \(founded)",
    ] + lines
  return ([branch.joined(separator: "\n")] + records).joined(separator: "\n\n") + "\n"
}

/// Each `Elected Years`, with further lines of that term after it.
func terms(_ terms: String...) -> String {
  records("Term", terms) { words in "Elected: \(words[0])\nYears: \(words[1])" }
}

/// Each `Post Holder From [To]`.
func posts(_ posts: String...) -> String {
  records("Post", posts) { words in
    "Post: \(words[0])\nHolder: \(words[1])\nFrom: \(words[2])" + (words.count > 3 ? "\nTo: \(words[3])" : "")
  }
}

/// Each `Name Leader From [To]`.
func groups(_ groups: String...) -> String {
  records("Group", groups) { words in
    "Name: \(words[0])\nLeader: \(words[1])\nFrom: \(words[2])" + (words.count > 3 ? "\nTo: \(words[3])" : "")
  }
}

/// A committee of three since 2021.
let committee = posts("书记 何秋实 2021-03-15", "组织委员 沈知行 2021-03-15", "宣传委员 程小雪 2021-03-15")

private func records(_ type: String, _ lines: [String], _ record: ([Substring]) -> String) -> String {
  let records = lines.map { line in
    let parts = line.split(separator: "\n", maxSplits: 1)
    return ([record(parts[0].split(separator: " "))] + parts.dropFirst().map(String.init)).joined(
      separator: "\n")
  }
  return (["%rec: \(type)"] + records).joined(separator: "\n\n")
}

/// A full member since 2010, in the branch from its beginning.
func member(
  _ name: String, joined: String = "2009-07-01", full: String? = "2010-07-01", from: String = "2020-01-01",
  to: String? = nil, _ lines: String...
) -> String {
  let head = ["Name: \(name)", "Joined: \(joined)"] + (full.map { ["Full: \($0)"] } ?? [])
  let stay = ["From: \(from)"] + (to.map { ["To: \($0)", "Left: 转出"] } ?? [])
  return (head + stay + ["DuesClass: 离退休"] + lines).joined(separator: "\n")
}

/// So many full members, each with a name of their own.
func fullMembers(_ count: Int) -> String {
  (0..<count).map { member("员\($0 / 9 + 1)\($0 % 9 + 1)") }.joined(separator: "\n\n") + "\n"
}

/// A session whose kind and date its number tells.
func session(_ id: String, _ state: String = "已开", date: String? = nil, _ lines: String...) -> String {
  let digits = Array(id.prefix(8)).map(String.init)
  let day = date ?? "\(digits[0...3].joined())-\(digits[4...5].joined())-\(digits[6...7].joined())"
  let letters = id.split(separator: "-")[1]
  let kind = Meeting.Kind.allCases.first { $0.letters == letters }?.rawValue ?? "其他"
  return (["Id: \(id)", "Kind: \(kind)", "Date: \(day)", "State: \(state)", "Title: 一次会议"] + lines)
    .joined(separator: "\n")
}

/// A record of `rules.rec`.
func setting(_ rule: String, _ lines: String...) -> String {
  (["Rule: \(rule)"] + lines + ["Reason: 党工委会议决定", "By: 沈知行", "On: 2026-01-05"]).joined(separator: "\n")
}

/// The day so many days after `day`.
func dayAfter(_ day: String, _ days: Int) throws -> String { (try #require(Day(day)) + days).description }
