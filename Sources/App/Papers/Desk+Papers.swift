import Checkup
import Register
import Store

extension Desk {
  /// What the document that is wanted says; refuses where the request or the register lacks something.
  func paper(_ request: PaperRequest) throws -> Paper {
    switch request.kind.subject {
    case .session: try session(request)
    case .month: try papers(request).dues(for: request.month)
    case .year: try yearly(request)
    case .order: request.kind == .checkup ? try checkup(request) : try order(request)
    case .rectification: try closeOut(request)
    case .round: request.kind == .notice ? try notice(request) : try fieldSheet(request)
    }
  }
}

extension Desk {
  /// The document that is wanted, made by `person`, in the register's own layout or in ours.
  func document(_ request: PaperRequest, by person: String, _ medium: Filling.Medium) throws -> String {
    let trailer = PaperTrailer(
      person: person, moment: Clock.now, day: day, register: directory.shownTitle, filter: request.filter,
      reason: request.reason)
    let paper = trailer.added(to: try paper(request))
    do {
      return try Templates(register, medium).document(request.kind, paper, medium)
    } catch let flaw as Template.Flaw {
      throw Refusal(texts(flaw), exit: 3)
    } catch let trouble as Trouble {
      throw Refusal(sentences(trouble), exit: 3)
    }
  }

  /// Writes a document to a new file of the person's own.
  func write(_ document: String, to path: String) throws {
    do throws(Trouble) {
      try ForeignFile.create(path, with: Array(document.utf8))
    } catch {
      if error.reason == .taken { throw refusal("print.taken", ["path": path], exit: 1) }
      throw Refusal(sentences(error), exit: 3)
    }
  }
}

extension Desk {
  /// Documents speak Chinese, whatever the program does.
  private var words: Texts { texts.isChinese ? texts : Shipped.texts(.chinese) }

  private func lacks(_ request: PaperRequest) -> Refusal {
    refusal("print.needs", request.kind.facts(texts), exit: 2)
  }

  private func papers(_ request: PaperRequest) throws -> Papers {
    guard let code = request.branch else { throw lacks(request) }
    return try papers(of: code, request)
  }

  private func papers(of code: String, _ request: PaperRequest) throws -> Papers {
    Papers(try book(code).book, checker, words, isWhole: request.reason != nil)
  }

  private func found(_ paper: Paper?, _ request: PaperRequest) throws -> Paper {
    if let paper { return paper }
    throw refusal("print.no-record", ["code": request.branch ?? "", "id": request.record ?? ""], exit: 2)
  }

  private func session(_ request: PaperRequest) throws -> Paper {
    let papers = try papers(request)
    guard let id = request.record else { throw lacks(request) }
    return try found(request.kind == .minutes ? papers.minutes(of: id) : papers.attendance(of: id), request)
  }

  private func yearly(_ request: PaperRequest) throws -> Paper {
    guard let paper = try papers(request).paper(request.kind, year: request.year) else {
      preconditionFailure("\(request.kind) is no document of a year")
    }
    return paper
  }
}

extension Desk {
  private func order(_ request: PaperRequest) throws -> Paper {
    let papers = RectificationPapers(try papers(request))
    guard let round = request.round else { throw lacks(request) }
    guard let paper = papers.order(of: round) else { throw nothing(round) }
    return paper
  }

  private func checkup(_ request: PaperRequest) throws -> Paper {
    let papers = try papers(request)
    guard let round = request.round else { throw lacks(request) }
    try demandRound(round)
    return papers.checkup(Shipped.sheetForm, in: round, like: try like(papers, round))
  }

  /// How the branches of its kind and form came off in the round.
  private func like(_ papers: Papers, _ round: String) throws -> LikeBranches? {
    let sheets = directory.inspections.written.filter { $0.round == round }
    let totals = Dictionary(sheets.map { ($0.sheet.branch, $0.sheet.upper) }) { first, _ in first }
    guard let own = papers.branch, totals.count > LikeBranches.least else { return nil }
    let others = try branches().compactMap { branch in
      totals[branch.code].flatMap { $0 }.map { (branch: branch, total: $0) }
    }
    return LikeBranches(own, among: others)
  }

  private func closeOut(_ request: PaperRequest) throws -> Paper {
    let papers = RectificationPapers(try papers(request))
    guard let id = request.record else { throw lacks(request) }
    return try found(papers.closeOut(of: id), request)
  }

  private func notice(_ request: PaperRequest) throws -> Paper {
    guard let round = request.round else { throw lacks(request) }
    let asked = directory.inspections.rectifications.filter { directory.round(of: $0) == round }.map(\.branch)
    let visited = directory.inspections.written.filter { $0.round == round }.map(\.sheet.branch)
    let meant = Set(asked + visited)
    let codes = try codes(request.branch.map { [$0] } ?? []).filter(meant.contains)
    let branches = try codes.map { RectificationPapers(try papers(of: $0, request)) }
    guard let paper = NoticePaper.notice(of: round, branches) else { throw nothing(round) }
    return paper
  }

  /// Of one branch, or of all that a round drew; a sealed round keeps them to itself.
  private func fieldSheet(_ request: PaperRequest) throws -> Paper {
    if let code = request.branch {
      let drawn = try request.round.flatMap { try within($0, code) }
      let sheet = try papers(of: code, request).fieldSheet(of: request.year, drawn: drawn)
      return Papers.fieldSheet(round: request.round ?? "", year: request.year, [sheet])
    }
    guard let name = request.round else { throw lacks(request) }
    let files = try roundFiles(name)
    guard let draw = files.draw else { throw refusal("draw.not-drawn", ["round": name], exit: 1) }
    let round = DrawPast.Round(
      name: name, frame: try frame(files.frame, name), record: try record(draw, name))
    switch round.state {
    case .awaitingReveal: throw refusal("print.secret", ["round": name], exit: 1)
    case .void: throw nothing(name)
    case .frozen, .drawn, .revealed: break
    }
    let sheets = try (round.record?.current ?? []).map { pick in
      try papers(of: pick.branch.text, request)
        .fieldSheet(
          of: request.year, inspectors: pick.inspectors.map(\.text), drawn: try within(name, pick.branch.text)
        )
    }
    return Papers.fieldSheet(round: name, year: request.year, sheets)
  }

  private func nothing(_ round: String) -> Refusal { refusal("print.nothing", ["round": round], exit: 1) }
}
