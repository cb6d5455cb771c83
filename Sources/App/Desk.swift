import ArgumentParser
import Checkup
import Register
import Store

/// A register laid open for a command: its folder, what stands above its branches, and the language to speak.
struct Desk: ~Copyable {
  let register: OpenRegister
  let directory: Directory
  let texts: Texts
  let day: Day

  /// How many files above the branches could not be read.
  let unread: Int

  /// Opens the register that `folder` lies in, or says why it cannot.
  ///
  /// - Parameter isHasty: whether to leave out the rounds of inspection, of which the first frame shows nothing.
  init(_ folder: String?, _ bearings: Bearings, isHasty: Bool = false) throws {
    let spoken = Shipped.texts(bearings.lang ?? .chinese)
    do throws(Trouble) {
      let root = try Whereabouts.register(from: bearings.start(folder))
      let register = try OpenRegister(at: root)
      let (directory, troubles) = isHasty ? Desk.covers(register) : Desk.directory(register)
      for trouble in troubles { Printer.remark(Sentences(texts: spoken)(trouble)) }
      let language = bearings.lang ?? directory.cover.flatMap { Language(rawValue: $0.language) } ?? .chinese
      self.register = register
      self.directory = directory
      unread = troubles.count
      texts = language == .chinese ? spoken : Shipped.texts(language)
      day = bearings.day
    } catch {
      throw Refusal(Sentences(texts: spoken)(error), exit: 3)
    }
  }

  /// Lays open again a register that was opened before.
  init(root: String, _ texts: Texts, on day: Day) throws(Trouble) {
    let register = try OpenRegister(at: root)
    let (directory, troubles) = Desk.directory(register)
    self.register = register
    self.directory = directory
    self.texts = texts
    self.day = day
    unread = troubles.count
  }

  /// What stands above the branches; rules.rec, holidays.rec and rounds of inspection need not be there.
  static func directory(_ register: borrowing OpenRegister) -> (Directory, [Trouble]) {
    var (directory, troubles) = covers(register)
    do throws(Trouble) {
      troubles += try register.forEachInspectionFile { file in
        directory.take(Source(path: "\(file.path)", bytes: file.bytes))
      }
    } catch {
      troubles.append(error)
    }
    return (directory, troubles)
  }

  /// The same without the rounds of inspection, which may be thousands of files.
  private static func covers(_ register: borrowing OpenRegister) -> (Directory, [Trouble]) {
    var sources: [Source] = []
    var troubles: [Trouble] = []
    for path in [RegisterPath.register, RegisterPath.rules, RegisterPath.holidays] {
      do throws(Trouble) {
        sources.append(Source(path: "\(path)", bytes: try register.bytes(of: path).bytes))
      } catch {
        if error.cause != .missing { troubles.append(error) }
      }
    }
    return (Directory(sources: sources), troubles)
  }

  var root: String { register.root }
  var sentences: Sentences { Sentences(texts: texts) }
  var checker: Checker { Checker(Shipped.catalogue, directory, asOf: day) }

  /// The book of the branch asked for by its code or its name, and its files as they were read.
  func book(_ asked: String) throws -> (book: Book, files: BranchFiles) {
    let code = try code(asked)
    do throws(Trouble) {
      let files = try register.branch(code)
      return (Book(code: code, sources: files.sources, years: files.years), files)
    } catch {
      throw Refusal(sentences(error), exit: 3)
    }
  }

  func refusal(_ id: String, _ values: [String: String] = [:], exit: Int32) -> Refusal {
    Refusal(texts(id, values), exit: exit)
  }
}

/// A command that cannot go on: what to tell the person, and the exit status.
struct Refusal: Error {
  let sentence: String
  let exit: Int32

  init(_ sentence: String, exit: Int32) {
    self.sentence = sentence
    self.exit = exit
  }
}
