package import Register

/// What a member's monthly dues should be by class and base, and how that is reckoned (中组发〔2008〕3号 art. 1-7).
///
/// A rate applies to the whole base, not by slices, and the result is rounded to the fen: no central rule of rounding
/// is known, so that is our default.
package enum DuesRate: Hashable, Sendable {
  /// So many thousandths of a base.
  case share(permille: Int, of: Money)

  /// The same for everyone of the class.
  case fixed(Money)

  /// Set locally within these limits.
  case range(ClosedRange<Money>)

  /// A share of a base that was not written down.
  case baseUnknown

  /// Reduced or remitted for hardship, as the next higher committee approved (art. 7).
  case relieved

  /// Usually no one is assessed above it unless they wish to pay more: 1000 yuan a month (组电明字〔2017〕5号).
  package static let ceiling = Money(fen: 100_000)

  /// What farmers pay: 0.20 to 1.00 yuan (art. 6).
  package static let farmers = Money(fen: 20)...Money(fen: 100)

  /// - Parameters:
  ///   - base: after-tax wage, pension or net income of a month; classes without a base pass over it.
  ///   - farmers: the limits for farmers, where the place has set narrower ones.
  package init(_ duesClass: Member.DuesClass, base: Money?, farmers: ClosedRange<Money> = DuesRate.farmers) {
    switch duesClass {
    case .monthlyWage, .annualSalary, .noFixedIncome:
      self = base.map { .share(permille: DuesRate.permilleOfIncome($0), of: $0) } ?? .baseUnknown
    case .retired:
      self = base.map { .share(permille: DuesRate.permilleOfPension($0), of: $0) } ?? .baseUnknown
    case .farmer: self = .range(farmers)
    case .student, .noIncome: self = .fixed(Money(fen: 20))
    case .relieved: self = .relieved
    }
  }

  /// The least and the most that agree with the rate, the ceiling aside; nil where nothing can be reckoned.
  package var monthly: ClosedRange<Money>? {
    switch self {
    case .share(let permille, let base):
      let amount = Money(fen: (base.fen * permille + 500) / 1000)
      return amount...amount
    case .fixed(let amount): return amount...amount
    case .range(let range): return range
    case .baseUnknown, .relieved: return nil
    }
  }

  /// Whether an assessment of `amount` agrees with the rate: above the ceiling, it may stop there or go on to what
  /// the rate says, as the member wishes. What cannot be reckoned is not judged.
  package func allows(_ amount: Money, ceiling: Money = DuesRate.ceiling) -> Bool {
    guard let monthly else { return true }
    return monthly.contains(amount) || ceiling <= amount && amount <= monthly.upperBound
  }
}

extension DuesRate {
  /// Art. 1-4: wages, salaries and what the self-employed earn.
  private static func permilleOfIncome(_ base: Money) -> Int {
    switch base.fen {
    case ...300_000: 5
    case ...500_000: 10
    case ...1_000_000: 15
    default: 20
    }
  }

  /// Art. 5: pensions.
  private static func permilleOfPension(_ base: Money) -> Int { base.fen <= 500_000 ? 5 : 10 }
}
