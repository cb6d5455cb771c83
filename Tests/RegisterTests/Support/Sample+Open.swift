@testable import Register

/// Invented records of the further books.
extension Sample {
  mutating func acceptance() -> Acceptance {
    Acceptance(
      chance.pick(Acceptance.Ruling.self), by: spelling(), on: day(),
      reason: maybe { $0.plainWord() + " 再补" } ?? "")
  }

  mutating func disclosure(_ number: Int) -> Disclosure {
    var item = Disclosure(
      id: "20260301-gk-\(number)", title: text(), kind: chance.pick(Disclosure.Kind.self))
    item.stage = chance.maybe { $0.pick(Disclosure.Stage.self) }
    item.scope = chance.maybe { $0.pick(Disclosure.Scope.self) }
    (item.due, item.proposed, item.reviewed) = (maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() })
    (item.approved, item.posted, item.until) = (maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() })
    (item.days, item.feedback) = (maybe { $0.count() }, maybe { $0.count() })
    item.location = maybe { $0.text() }
    return item
  }

  mutating func report(_ number: Int) -> Report {
    var report = Report(
      id: "20260301-hb-\(number)", kind: chance.pick(Report.Kind.self), title: text(), addressee: text())
    report.term = chance.maybe { $0.pick(Report.Term.self) }
    report.year = chance.maybe { $0.number(2000...2030) }
    (report.due, report.made) = (maybe { $0.day() }, maybe { $0.day() })
    (report.answerDue, report.answered) = (maybe { $0.day() }, maybe { $0.day() })
    return report
  }

  mutating func expense(_ number: Int) -> Expense {
    var expense = Expense(
      id: "20260301-zc-\(number)", date: day(), amount: money(), use: chance.pick(Expense.Use.self))
    (expense.purpose, expense.decided) = (maybe { $0.text() }, maybe { $0.text() })
    expense.origin = chance.maybe { $0.pick(Expense.Origin.self) }
    return expense
  }

  mutating func duty(_ number: Int) -> Duty {
    var duty = Duty(id: "20260301-zr-\(number)", goal: text(), owner: spelling(), due: day())
    (duty.posted, duty.requested) = (maybe { $0.day() }, maybe { $0.day() })
    duty.requester = maybe { $0.spelling() }
    duty.evidence = some(3) { $0.text() }
    duty.verdicts = some(3) { $0.acceptance() }
    duty.lateReason = maybe { $0.text() }
    return duty
  }

  mutating func rectification(_ number: Int) -> Rectification {
    var rectification = Rectification(
      id: "20260301-zg-\(number)", finding: text(), branch: code(), owner: spelling(), measure: longText(),
      due: day(), issued: day())
    rectification.verdicts = some(3) { $0.acceptance() }
    return rectification
  }

  mutating func response(_ number: Int) -> Response {
    var response = Response(
      rectification: "20260301-zg-\(number)", by: spelling(), on: day(), done: longText())
    response.evidence = some(3) { $0.text() }
    response.isRequest = chance.chance()
    return response
  }
}

extension Disclosure: Placeable {}
extension Duty: Placeable {}
extension Expense: Placeable {}
extension Rectification: Placeable {}
extension Report: Placeable {}
extension Response: Placeable {}

extension AnyKind {
  static let open = [
    AnyKind(Disclosure.self, Disclosure.Name.self, in: "disclosures") { $0.disclosure($1) },
    AnyKind(Duty.self, Duty.Name.self, in: "duties") { $0.duty($1) },
    AnyKind(Expense.self, Expense.Name.self, in: "expenses") { $0.expense($1) },
    AnyKind(Rectification.self, Rectification.Name.self, in: "rectifications") { $0.rectification($1) },
    AnyKind(Report.self, Report.Name.self, in: "reports") { $0.report($1) },
    AnyKind(Response.self, Response.Name.self, in: "responses") { $0.response($1) },
  ]
}
