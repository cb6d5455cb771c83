import Register

/// What a member is assessed is what class and base come to by the rate (中组发〔2008〕3号 art. 1-6), to the fen; usually
/// at most 1000 yuan a month unless the member wishes more (组电明字〔2017〕5号, so from 2017 on). Not for temporary
/// branches.
///
/// Hardship relief (减免) is decided case by case and not checked; without a base there is nothing to check.
struct DuesAtRate: Rule {
  static let id = "DUE-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.isTemporary else { return [] }
    let farmers = DuesTerms(provision).farmers
    return book.assessments.indices.compactMap { index in
      let assessment = book.assessments[index]
      guard assessment.from.first <= day, provision.isInForce(on: assessment.from.first) else { return nil }
      let ceiling = ceiling(in: assessment.from.year)
      let rate = DuesRate(assessment.duesClass, base: assessment.base, farmers: farmers)
      let allows =
        ceiling.map { rate.allows(assessment.monthly, ceiling: $0) }
        ?? rate.monthly?.contains(assessment.monthly) ?? true
      if !allows { return differing(assessment, rate, in: book) }
      guard let ceiling, rate != .relieved, assessment.monthly > ceiling else { return nil }
      var finding = finding("violated-ceiling", assessment, in: book)
      finding.facts["ceiling"] = ceiling.description
      return finding
    }
  }

  /// Above which an assessment is unusual; nil in the years before there was such a limit.
  private func ceiling(in year: Int) -> Money? {
    year < provision.number("ceiling-since") ? nil : DuesTerms(provision).ceiling
  }

  private func differing(_ assessment: Assessment, _ rate: DuesRate, in book: Book) -> Finding {
    let sentence =
      switch rate {
      case .share: "violated"
      case .range: "violated-range"
      case .fixed, .baseUnknown, .relieved: "violated-fixed"
      }
    var finding = finding(sentence, assessment, in: book)
    finding.facts["base"] = assessment.base?.description
    if case .share(let permille, _) = rate { finding.facts["rate"] = DuesRate.percent(permille) }
    finding.facts["least"] = rate.monthly?.lowerBound.description
    finding.facts["most"] = rate.monthly?.upperBound.description
    return finding
  }

  private func finding(_ sentence: String, _ assessment: Assessment, in book: Book) -> Finding {
    let name = book.names[book.identity(assessment.member)]
    var finding = book.finding(provision, .violated, sentence, at: assessment.place)
    finding.member = name
    finding.period = .month(assessment.from)
    finding.facts = [
      "member": name, "period": assessment.from.description, "class": assessment.duesClass.rawValue,
      "monthly": assessment.monthly.description,
    ]
    return finding
  }
}
