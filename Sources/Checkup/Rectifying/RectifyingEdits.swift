package import Register

extension Issuing {
  /// The edit that hands it out: a new record, also where it was handed out before.
  package func edit(owner: String, measure: String, due: Day, on day: Day, summary: String) -> Edit {
    let new = Rectification(
      id: id, finding: finding.id, branch: branch, owner: owner, measure: measure, due: due, issued: day)
    return .putting(new, key: id, at: .round(round), fileName: "rectifications.rec", summary: summary)
  }
}

extension Rectification {
  /// The edit that adds what someone ruled on it; the rulings before stay.
  ///
  /// - Parameter round: the name of the round's folder.
  package func edit(ruling: Acceptance, in round: String, summary: String) -> Edit {
    var ruled = self
    ruled.verdicts.append(ruling)
    let place = Edit.Place.round(round)
    return .putting(
      ruled, over: self, key: id, at: place, fileName: "rectifications.rec", summary: summary)
  }

  /// The edit that posts it (通报): branch, matter and result, nothing about a person.
  ///
  /// - Parameter matter: what it was about, without names.
  package func edit(
    posting result: Notice.Result, matter: String, on day: Day, until: Day?, in round: String, summary: String
  ) -> Edit {
    var notice = Notice(
      id: "\(id) \(result.rawValue)", rectification: id, branch: branch, matter: matter, result: result,
      posted: day)
    notice.until = until
    return .putting(
      notice, key: notice.id, at: .round(round), fileName: "notices.rec", summary: summary)
  }
}

extension Response {
  /// The edit that writes it into the branch's own folder of its year. Whoever answered that day already adds to
  /// what stands there.
  package func edit(in book: Book, summary: String) -> Edit {
    let earlier = book.records(Response.self).first {
      $0.rectification == rectification && $0.on == on && book.leaves[Int($0.place.file)].year == on.year
    }
    var new = self
    if let earlier {
      new.evidence = earlier.evidence + evidence.filter { !earlier.evidence.contains($0) }
      new.isRequest = isRequest || earlier.isRequest
    }
    return .putting(
      new, over: earlier, key: "\(rectification) \(on)", at: .branch(book.code, year: on.year),
      fileName: "responses.rec", summary: summary)
  }
}

extension Edit {
  fileprivate static func putting<Kind: RecordKind>(
    _ new: Kind, over old: Kind? = nil, key: String, at place: Place, fileName: String, summary: String
  ) -> Edit {
    let change = Change.putting(new, over: old, key: key)
    return Edit(at: place, fileName: fileName, changes: change.map { [$0] } ?? [], summary: summary)
  }
}
