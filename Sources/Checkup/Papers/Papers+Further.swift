import Register

extension Papers {
  /// The rest of the workbook, from appraisal to visits: what was entered for the year.
  func further(of year: Int) -> Paper {
    var paper = Paper()
    paper.fill("appraisals", book.records(Appraisal.self).filter { $0.year == year }.map(appraisal))
    paper.fill("talks", book.talks.filter { $0.date.year == year }.map(talk))
    paper.fill("trainings", book.trainings.filter { $0.date.year == year }.map(training))
    paper.fill("development", book.records(Development.self).filter { $0.isOpen(in: year) }.map(development))
    paper.fill("mobile", book.records(Away.self).filter { $0.isOpen(in: year) }.map(away))
    paper.fill("contacts", book.records(Contact.self).filter { $0.date.year == year }.map(contact))
    paper.fill("disclosures", disclosures(of: year))
    paper.fill(
      "honours",
      book.loose("Honour", in: "honours.rec", of: year).map { record in
        Paper([
          "day": record("Date"), "title": record("Title"), "member": record("Member"), "by": record("By"),
        ])
      })
    paper.fill("handlings", book.records(Handling.self).filter { $0.from.year == year }.map(handling))
    paper.fill(
      "visits",
      book.loose("Visit", in: "visits.rec", of: year).map { record in
        Paper([
          "day": record("Date"), "to": record("To"), "by": record("By"), "occasion": record("Occasion"),
          "amount": record("Amount"), "goods": record("Goods"),
        ])
      })
    return paper
  }

  private func appraisal(_ appraisal: Appraisal) -> Paper {
    var paper = Paper([
      "day": "\(appraisal.date)", "issued": appraisal.issued.shown, "returned": appraisal.returned.shown,
      "opinion": appraisal.opinion ?? "",
    ])
    paper.fill(
      "grades",
      Appraisal.Grade.allCases.map { grade in
        let people = appraisal.grades.filter { $0.grade == grade }.map(\.person)
        return Paper(["grade": grade.rawValue, "times": "\(people.count)", "names": names(people)])
      })
    return paper
  }

  private func talk(_ talk: Talk) -> Paper {
    Paper([
      "day": "\(talk.date)", "from": name(talk.from), "with": name(talk.with),
      "occasion": talk.occasion ?? "",
      "gist": talk.gist ?? "",
    ])
  }

  private func training(_ training: Training) -> Paper {
    Paper([
      "day": "\(training.date)", "title": training.title, "hours": training.hours.plain,
      "times": "\(training.attended.count)",
    ])
  }

  private func development(_ way: Development) -> Paper {
    Paper([
      "name": way.name, "applied": "\(way.applied)", "activist": way.activist.shown,
      "candidate": way.candidate.shown, "assembly": way.assembly.shown, "conversion": way.conversion.shown,
    ])
  }

  private func away(_ away: Away) -> Paper {
    Paper([
      "name": name(away.member), "leftOn": "\(away.leftOn)", "place": away.location ?? "",
      "reason": away.reason ?? "", "returned": away.returned.shown, "phone": shown(away.phone),
    ])
  }

  private func contact(_ contact: Contact) -> Paper {
    Paper([
      "day": "\(contact.date)", "with": name(contact.with), "by": contact.by ?? "",
      "means": contact.means ?? "", "gist": contact.gist ?? "",
    ])
  }

  private func handling(_ handling: Handling) -> Paper {
    Paper([
      "name": name(handling.member), "kind": handling.kind.rawValue, "from": "\(handling.from)",
      "until": handling.until.shown, "closed": handling.closed.shown,
    ])
  }
}

extension Away {
  /// Whether the member was away on any day of the year.
  fileprivate func isOpen(in year: Int) -> Bool {
    leftOn.year <= year && returned.map { $0.year >= year } ?? true
  }
}

extension Development {
  /// Whether the way into the Party led through the year.
  fileprivate func isOpen(in year: Int) -> Bool {
    applied.year <= year && (ended?.on ?? conversionApproved).map { $0.year >= year } ?? true
  }
}

extension Double {
  /// Without the fraction where there is none: `8`, `1.5`.
  fileprivate var plain: String { self == rounded() && magnitude < 1e9 ? "\(Int(self))" : "\(self)" }
}
