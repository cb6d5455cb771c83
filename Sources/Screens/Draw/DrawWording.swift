package import Checkup
package import Register

/// The words for draws: what keeps one from being made, and what does not follow in its files.
package struct DrawWording: Sendable {
  package let texts: Texts
  private let kinds: [Schema]

  package init(_ texts: Texts, _ schemas: [FileSchema]) {
    self.texts = texts
    kinds = schemas.filter { $0.fileName.hasPrefix("draw-") }.flatMap(\.kinds)
  }

  /// What cannot be taken, where, and what it should be.
  package func callAsFunction(_ refusal: DrawRefusal) -> String {
    let place = place(refusal.record, refusal.field)
    let facts = ["place": place, "value": refusal.value, "why": why(refusal.reason)]
    let sentence = texts(
      refusal.value.isEmpty || place.isEmpty ? "draw.refused" : "draw.refused-value", facts)
    return refusal.line.map { texts("draw.line", ["line": "\($0)", "what": sentence]) } ?? sentence
  }

  /// Where a value stands that does not follow, what it is, and what it should be.
  package func callAsFunction(_ failure: DrawFailure) -> String {
    let nothing = texts("draw.nothing")
    let file = failure.file == .posted ? texts("draw.file.posted") : failure.file.rawValue
    let facts = [
      "file": failure.line.map { "\(file):\($0)" } ?? file, "place": place(failure.record, failure.field),
      "recorded": failure.recorded.isEmpty ? nothing : failure.recorded,
      "recomputed": failure.recomputed.isEmpty ? nothing : failure.recomputed,
      "why": failure.reason.map(why) ?? "",
    ]
    var sentence = texts(sentence(for: failure), facts)
    switch failure.suspects {
    case .branches(let codes): sentence += texts("draw.suspects", ["branches": codes.joined(separator: " ")])
    case .nameOrLast: sentence += texts("draw.suspects.name-or-last")
    case nil: break
    }
    return sentence
  }

  package func callAsFunction(_ change: DrawChange) -> String {
    switch change {
    case .added(let code, let name): texts("draw.change.added", ["code": code, "name": name])
    case .gone(let code, let name): texts("draw.change.gone", ["code": code, "name": name])
    case .renamed(let code, let from, let to):
      texts("draw.change.renamed", ["code": code, "from": from, "to": to])
    }
  }

  /// What became of a round; a sealed one that was not made known in time (揭示逾期) is told by the days since.
  package func callAsFunction(_ state: DrawPast.State, at now: Moment) -> String {
    switch state {
    case .frozen: texts("draw.state.frozen")
    case .drawn: texts("draw.state.drawn")
    case .awaitingReveal(let date):
      state.missedReveal(at: now) == nil
        ? texts("draw.state.secret") : texts("draw.state.overdue", ["days": "\(now.day - date.day)"])
    case .revealed: texts("draw.state.revealed")
    case .void(let reason): texts("draw.state.void", ["reason": reason.text])
    }
  }
}

extension DrawWording {
  /// By when a sealed result is made known, or had to be; nil where nothing is waited for.
  package func promise(_ state: DrawPast.State, at now: Moment) -> String? {
    guard case .awaitingReveal(let date) = state else { return nil }
    let id = state.missedReveal(at: now) == nil ? "draw.promise" : "draw.promise.broken"
    return texts(id, ["date": date.description, "days": "\(now.day - date.day)"])
  }

  private func sentence(for failure: DrawFailure) -> String {
    if failure.recomputed.isEmpty, failure.reason != nil { return "draw.failure.why" }
    if failure.recomputed.hasPrefix("<") || failure.recomputed.hasPrefix(">") { return "draw.failure.bound" }
    switch failure.check {
    case .posted: return failure.record.isEmpty ? "draw.failure.posted" : "draw.failure"
    case .history where failure.field.isEmpty: return "draw.failure.history"
    default: return "draw.failure"
    }
  }

  /// `Entry ZB017` and `Weight` as 支部 ZB017 的签数.
  private func place(_ record: String, _ field: String) -> String {
    let parts = record.split(separator: " ", maxSplits: 1).map(String.init)
    guard let kind = parts.first else {
      return field.isEmpty ? texts("draw.whole-file") : label(field, of: "")
    }
    let name = texts("draw.record.\(kind)", ["key": parts.count > 1 ? parts[1] : ""])
    if field.isEmpty || field == kind { return name }
    return texts("draw.place", ["record": name, "field": label(field, of: kind)])
  }

  private func label(_ field: String, of kind: String) -> String {
    // A line between the records belongs to whichever kind has such a field.
    let own = kinds.filter { kind.isEmpty || $0.type == kind }
    if let found = own.lazy.compactMap({ $0.field(field) }).first {
      return texts.isChinese ? found.label : found.english
    }
    return texts.has("draw.record.\(field)") ? texts("draw.record.\(field)", ["key": ""]) : field
  }

  private func why(_ reason: DrawRefusal.Reason) -> String {
    let (id, values) = facts(reason)
    return texts("draw.why.\(id)", values)
  }

  private func facts(_ reason: DrawRefusal.Reason) -> (String, [String: String]) {
    switch reason {
    case .text(let rule): facts(rule)
    case .notANumber: ("not-a-number", [:])
    case .notInRange(let range): ("range", ["from": "\(range.lowerBound)", "to": "\(range.upperBound)"])
    case .notATime: ("not-a-time", [:])
    case .notAChecksum: ("not-a-checksum", [:])
    case .notANonce: ("not-a-nonce", [:])
    case .notOneOf(let words): ("not-one-of", ["words": words.joined(separator: " ")])
    case .repeated: ("repeated", [:])
    case .missing: ("missing", [:])
    case .unexpected: ("unexpected", [:])
    case .notRec: ("not-rec", [:])
    case .shouldBe(let value): ("should-be", ["value": value])
    case .unknown: ("unknown", [:])
    case .listedAndExcluded: ("listed-and-excluded", [:])
    case .notBefore(let round): ("not-before", ["round": "\(round)"])
    case .ownBranch(let branch): ("own-branch", ["branch": branch])
    case .notAfterFreezing(let moment): ("not-after-freezing", ["moment": moment])
    case .notYetKnown(let moment): ("not-yet-known", ["moment": moment])
    case .aboveLimit(let percent, let all): ("above-limit", ["percent": "\(percent)", "all": "\(all)"])
    case .drawnBefore(let round): ("drawn-before", ["round": round])
    case .closed: ("closed", [:])
    }
  }

  private func facts(_ rule: TextRule) -> (String, [String: String]) {
    let code = rule.codePoint.map { "U+" + String($0.value, radix: 16, uppercase: true) } ?? ""
    return switch rule {
    case .empty: ("empty", [:])
    case .notUTF8(let offset): ("not-utf8", ["offset": "\(offset + 1)"])
    case .hidden: ("hidden", ["code": code])
    case .blankAtEnd: ("blank-at-end", ["code": code])
    case .notNFC: ("not-nfc", ["code": code])
    case .backslashAtEnd: ("backslash", [:])
    case .equalsSign: ("equals-sign", [:])
    case .notInBranchID: ("not-in-code", ["code": code])
    }
  }
}
