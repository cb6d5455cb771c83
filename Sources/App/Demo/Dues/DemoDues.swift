import Register

/// One month of dues as it is to be written down.
struct DemoDues: Sendable {
  struct Payment: Sendable {
    var member: Int
    var amount: Money
    var on: Day
    var note = ""
    var spelling: [UInt8]?
  }

  /// What is wrong with the month's record.
  enum Flaw: Sendable {
    /// There is none.
    case missing
    /// A bad line after so many payments hides the rest of the record.
    case cutShort(after: Int)
    /// The payments from that one on stand in a second record of the same month.
    case splitAt(Int)
    case slip(DemoSlip)
    /// Already carried out on the payments.
    case done
  }

  var month: Month
  var payments: [Payment] = []
  /// Members who need not pay.
  var relieved: [Int] = []
  var sent: (amount: Money, on: Day)?
  var flaw: Flaw?

  init(_ month: Month) { self.month = month }
}

/// What a member was assessed to pay in one year.
struct DemoAssessment: Sendable {
  var member: Int
  var from: Month
  var duesClass: Member.DuesClass
  var baseFen: Int
  var monthly: Money
}
