package import Register

extension Member.DuesClass {
  /// The articles of 中组发〔2008〕3号 that set what members of this class pay.
  package var article: String {
    switch self {
    case .monthlyWage: "1-2"
    case .annualSalary: "3"
    case .noFixedIncome: "4"
    case .retired: "5"
    case .farmer, .student, .noIncome: "6"
    case .relieved: "7"
    }
  }

  /// Whether dues of this class are a share of a base.
  package var hasBase: Bool {
    switch self {
    case .monthlyWage, .annualSalary, .noFixedIncome, .retired: true
    case .farmer, .student, .noIncome, .relieved: false
    }
  }
}

extension DuesRate {
  /// From this on, what somebody pays at once of their own will beyond what was assessed goes wholly to the Centre
  /// through the primary committee, with a note (大额党费): 1000 yuan. The article is not confirmed.
  package static let largeContribution = Money(fen: 100_000)

  /// A rate as it is said: `0.5%`, `1%`.
  package static func percent(_ permille: Int) -> String {
    permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
  }
}
