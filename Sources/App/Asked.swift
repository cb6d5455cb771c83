import ArgumentParser
import Canvas
import Checkup
import Register
import Store

extension Desk {
  /// The code of the branch that was asked for by its code or its name.
  ///
  /// - Parameter missing: the sentence about a branch that is not there.
  func code(_ asked: String, orSay missing: String = "check.no-branch") throws -> String {
    try code(asked, among: allCodes(), orSay: missing)
  }

  /// The codes of all branches, or of those asked for by their codes or names, each of which must be there.
  func codes(_ wanted: [String] = []) throws -> [String] {
    let all = try allCodes()
    if wanted.isEmpty { return all }
    let asked = Set(try wanted.map { try code($0, among: all, orSay: "check.no-branch") })
    return all.filter(asked.contains)
  }

  private func allCodes() throws -> [String] {
    do throws(Trouble) {
      return try register.branchCodes().names
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
  }

  private func code(_ asked: String, among all: [String], orSay missing: String) throws -> String {
    if let code = all.first(where: { $0 == asked.asCode }) { return code }
    let names = all.map { (code: $0, name: name(of: $0)) }
    let named = names.filter { $0.name?.asCode == asked.asCode }
    if named.count == 1, let only = named.first { return only.code }
    let alike = named.isEmpty ? names.filter { $0.name?.asCode.contains(asked.asCode) ?? false } : named
    guard !alike.isEmpty else { throw refusal(missing, ["code": asked], exit: 2) }
    let told = alike.prefix(5).map { "\($0.code) \($0.name ?? "")" }
    throw refusal(
      named.isEmpty ? "check.like-branch" : "check.same-branch",
      ["name": asked, "branches": told.joined(separator: texts.isChinese ? "、" : ", ")], exit: 2)
  }

  /// What the branch is called; nil where its own file cannot be read.
  private func name(of code: String) -> String? {
    do throws(Trouble) {
      let path = try RegisterPath(branch: code, file: "branch")
      let source = Source(path: "\(path)", bytes: try register.bytes(of: path).bytes)
      return Book(code: code, sources: [source], years: []).branch?.name
    } catch {
      return nil
    }
  }
}

extension Catalogue {
  /// The id of the rule that was asked for by its id or its title.
  func rule(_ asked: String) -> String? {
    ids.first { $0 == asked.asCode }
      ?? provisions.first { [$0.title.chinese, $0.title.english].map(\.asCode).contains(asked.asCode) }?.id
  }
}

extension Day: ExpressibleByArgument {
  /// Reads a day as the date fields on screen do; one without a year is the latest such day.
  package init?(argument: String) {
    self.init(typed: argument, leaning: .past)
  }

  /// Reads a day that lies ahead; one without a year is the next such day.
  static func coming(_ argument: String) throws -> Day {
    guard let day = Day(typed: argument, leaning: .coming) else { throw ValidationError(argument) }
    return day
  }

  private init?(typed text: String, leaning: Leaning) {
    let today = CivilDay(serial: Int(Clock.today.number))
    guard let day = CivilDay(typed: text, today: today, leaning: leaning) else { return nil }
    self.init(day.description)
  }
}

/// A year as it is typed: full-width digits too, with or without 年.
struct Year: ExpressibleByArgument {
  let number: Int

  init?(argument: String) {
    let plain = argument.asCode
    let digits = plain.hasSuffix("年") ? String(plain.dropLast()) : plain
    guard let number = Int(digits), 1000...2999 ~= number else { return nil }
    self.number = number
  }
}
