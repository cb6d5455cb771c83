/// What `draw.rec` holds: the result, who drew it from which frame, and what became of it since.
package struct DrawRecord: Hashable, Sendable {
  /// The SHA-256 of the bytes of `frame.rec`.
  package var frame: Checksum

  /// Numbers of the frame said again, so that this file can be published alone.
  package var terms: Terms

  /// What the draw came to.
  package var result: DrawResult

  /// Who drew, and when.
  package var by: HashedText
  package var on: Moment

  /// What was added below since.
  package var planChanges: [PlanChange] = []
  package var reveal: Reveal?
  package var voiding: Voiding?

  /// Signs `result`, drawn from the frame whose file is `bytes`.
  ///
  /// Throws if a source was not yet known at that time.
  package init(
    of result: DrawResult, from frame: DrawFrame, file bytes: [UInt8], by: HashedText, on: Moment,
  ) throws(DrawRefusal) {
    if let refusal = frame.refusals(drawnAt: on).first { throw refusal }
    self.init(frame: Checksum(of: bytes), terms: Terms(frame, result), result: result, by: by, on: on)
  }

  init(frame: Checksum, terms: Terms, result: DrawResult, by: HashedText, on: Moment) {
    self.frame = frame
    self.terms = terms
    self.result = result
    self.by = by
    self.on = on
  }
}

extension DrawRecord {
  /// The numbers that are published even while a sealed draw is secret.
  package struct Terms: Hashable, Sendable {
    /// Branches in the list.
    package var listed: Int

    /// Branches left out of it.
    package var excluded: Int
    package var gap: Int

    /// How many were to be drawn.
    package var count: Int

    /// How many of the picks are 必查, and how many 随机.
    package var must: Int
    package var random: Int
  }

  /// Something done otherwise than drawn. The picks themselves are never edited.
  package struct PlanChange: Hashable, Sendable {
    package var what: HashedText
    package var why: HashedText
    package var by: HashedText
    package var on: Moment

    package init(what: HashedText, why: HashedText, by: HashedText, on: Moment) {
      self.what = what
      self.why = why
      self.by = by
      self.on = on
    }
  }

  /// The making known of a sealed draw, nonce and all, after the last visit.
  package struct Reveal: Hashable, Sendable {
    package var by: HashedText
    package var on: Moment

    package init(by: HashedText, on: Moment) {
      self.by = by
      self.on = on
    }
  }

  /// Why the draw does not count. It stays, and its number is never used again.
  package struct Voiding: Hashable, Sendable {
    package var reason: HashedText
    package var by: HashedText
    package var on: Moment

    /// The SHA-256 of the bytes of `frame.rec` where nothing was drawn from it; otherwise `Result` has it.
    package var frame: Checksum?

    package init(reason: HashedText, by: HashedText, on: Moment, frame: Checksum? = nil) {
      self.reason = reason
      self.by = by
      self.on = on
      self.frame = frame
    }
  }
}

extension DrawRecord.Terms {
  init(_ frame: DrawFrame, _ result: DrawResult) {
    listed = frame.entries.count
    excluded = frame.exclusions.count
    gap = frame.gap
    count = frame.count
    must = result.count(.due)
    random = result.count(.random)
  }
}

extension DrawFrame {
  /// The sources that were not yet known at that time.
  package func refusals(drawnAt moment: Moment) -> [DrawRefusal] {
    sources.filter { moment < $0.due }.map {
      DrawRefusal("On", moment.description, .notYetKnown(until: $0.due.description), record: "Result")
    }
  }
}
