import Checkup
import Register
import Store

/// A look at the minutes of all branches before the first is judged: only fingerprints are kept of them.
///
/// What cannot be read here is told of when its branch is judged.
struct CopySurvey {
  let root: String
  let codes: [String]
  let jobs: Int
  var isBehindScreen = false

  /// The names of everyone in the register.
  func names() async -> KnownNames {
    var names: Set<String> = []
    var survey = Survey<[String]>(root: root, codes: codes, jobs: jobs) { code, register throws(Trouble) in
      let file = try register.bytesIfAny(of: RegisterPath(branch: code, file: "members"))
      let seen = KnownNames.written(in: Source(path: "\(file.path)", bytes: file.bytes))
      return Survey.Sight(code: code, seen: seen, troubles: [])
    }
    survey.isBehindScreen = isBehindScreen
    await survey.look { names.formUnion($0.seen ?? []) }
    return KnownNames(names)
  }

  /// The fingerprints of all minutes up to `day`.
  func prints(by reader: MinutesReader, until day: Day) async -> MinutesPrints {
    var prints = MinutesPrints()
    var survey = Survey<MinutesPrints>(root: root, codes: codes, jobs: jobs) {
      code, register throws(Trouble) in
      var sources: [Source] = []
      for year in try register.years(of: code).names.compactMap({ Int($0) }) {
        let file = try register.bytesIfAny(of: RegisterPath(branch: code, year: year, file: "meetings"))
        sources.append(Source(path: "\(file.path)", year: year, bytes: file.bytes))
      }
      return Survey.Sight(code: code, seen: reader.prints(of: code, in: sources, until: day), troubles: [])
    }
    survey.isBehindScreen = isBehindScreen
    await survey.look { if let seen = $0.seen { prints.append(seen) } }
    return prints
  }

  /// Who reads minutes for comparison: it knows all names, and the study texts that do not count.
  func reader(_ terms: CopyTerms) async throws(Trouble) -> MinutesReader {
    let names = await names()
    return MinutesReader(terms, names: names, texts: try OpenRegister(at: root).studyTexts())
  }

  /// Compares the minutes of all branches, as far as they could be read, by the numbers the register has.
  func copied(_ checker: Checker) async throws(Trouble) -> CopiedMinutes {
    let reader = try await reader(checker.copyTerms)
    return CopiedMinutes(await prints(by: reader, until: checker.asOf), checker.copyTerms)
  }
}

extension Desk {
  /// The checker, with the minutes of all branches compared if rule MIN-6 `isAsked` and not switched off: also those
  /// of branches that are not reported on.
  func checker(comparing isAsked: Bool, jobs: Int) async throws -> Checker {
    var checker = self.checker
    guard isAsked, checker.comparesMinutes else { return checker }
    let survey = CopySurvey(root: root, codes: try codes(), jobs: jobs)
    Printer.progress(texts("check.comparing"))
    do throws(Trouble) {
      checker.copied = try await survey.copied(checker)
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
    Printer.progress("")
    return checker
  }
}
