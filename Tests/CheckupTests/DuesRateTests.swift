import Register
import Testing

@testable import Checkup

/// What dues come to, by the vectors of the domain reference, section 8.
struct DuesRateTests {
  private func monthly(_ duesClass: Member.DuesClass, _ base: String?) throws -> String? {
    let rate = DuesRate(duesClass, base: try base.map { try #require(Money($0)) })
    return rate.monthly.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0)" }
  }

  @Test(
    arguments: [Member.DuesClass.monthlyWage, .annualSalary, .noFixedIncome],
    [
      ("0.00", "0.00"), ("3000", "15.00"), ("3000.01", "30.00"), ("4567.50", "45.68"), ("5000", "50.00"),
      ("5000.01", "75.00"), ("10000", "150.00"), ("10000.01", "200.00"), ("60000", "1200.00"),
    ])
  func `a rate applies to the whole income and comes out to the fen`(
    _ duesClass: Member.DuesClass, _ income: (base: String, monthly: String)
  ) throws {
    #expect(try monthly(duesClass, income.base) == income.monthly)
  }

  @Test(arguments: [
    ("5000", "25.00"), ("5000.01", "50.00"), ("12000", "120.00"), ("0.99", "0.00"), ("1", "0.01"),
  ])
  func `pensions have two rates`(_ base: String, _ expected: String) throws {
    #expect(try monthly(.retired, base) == expected)
  }

  @Test(arguments: [
    (Member.DuesClass.student, "0.20" as String?), (.noIncome, "0.20"), (.farmer, "0.20...1.00"),
    (.relieved, nil),
  ])
  func `the other classes have no base`(_ duesClass: Member.DuesClass, _ expected: String?) throws {
    #expect(try monthly(duesClass, nil) == expected)
    #expect(try monthly(duesClass, "4000") == expected)
  }

  @Test(arguments: [Member.DuesClass.monthlyWage, .annualSalary, .noFixedIncome, .retired])
  func `without a base nothing can be reckoned`(_ duesClass: Member.DuesClass) {
    #expect(DuesRate(duesClass, base: nil) == .baseUnknown)
    #expect(DuesRate(duesClass, base: nil).allows(.zero))
  }

  @Test(arguments: [("60000", 20), ("10000.01", 20), ("10000", 15), ("5000", 10), ("3000", 5)])
  func `the share is there to be shown`(_ base: String, _ permille: Int) throws {
    let money = try #require(Money(base))

    #expect(DuesRate(.monthlyWage, base: money) == .share(permille: permille, of: money))
  }

  @Test(arguments: [
    ("999.99", false), ("1000.00", true), ("1100.00", true), ("1200.00", true), ("1200.01", false),
  ])
  func `above the ceiling an assessment may stop there or go on to the rate`(
    _ amount: String, _ isAllowed: Bool
  )
    throws
  {
    let rate = DuesRate(.monthlyWage, base: Money(fen: 6_000_000))

    #expect(rate.allows(try #require(Money(amount))) == isAllowed)
  }
}
