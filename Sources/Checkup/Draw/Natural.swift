/// A natural number of any size, with no more arithmetic than exact chances need.
struct Natural: Hashable {
  /// The least significant digit first, in base 2^32; no zero at the end.
  private var digits: [UInt32]

  init(_ number: Int) {
    precondition(0...Int(UInt32.max) ~= number, "a natural number begins as one digit")
    digits = number == 0 ? [] : [UInt32(number)]
  }

  static func * (number: Natural, factor: Int) -> Natural {
    precondition(0...Int(UInt32.max) ~= factor, "a factor is one digit")
    var product = number
    var carry: UInt64 = 0
    for index in product.digits.indices {
      let sum = UInt64(product.digits[index]) * UInt64(factor) + carry
      product.digits[index] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    if carry > 0 { product.digits.append(UInt32(carry)) }
    product.trim()
    return product
  }

  /// The quotient, rounded down.
  static func / (number: Natural, divisor: Int) -> Natural {
    precondition(1...Int(UInt32.max) ~= divisor, "a divisor is one digit and not zero")
    var quotient = number
    var rest: UInt64 = 0
    for index in quotient.digits.indices.reversed() {
      let part = rest << 32 | UInt64(quotient.digits[index])
      quotient.digits[index] = UInt32(part / UInt64(divisor))
      rest = part % UInt64(divisor)
    }
    quotient.trim()
    return quotient
  }

  static func + (left: Natural, right: Natural) -> Natural {
    var sum = left
    var carry: UInt64 = 0
    for index in 0..<max(left.digits.count, right.digits.count) {
      if index == sum.digits.count { sum.digits.append(0) }
      let added = index < right.digits.count ? UInt64(right.digits[index]) : 0
      let total = UInt64(sum.digits[index]) + added + carry
      sum.digits[index] = UInt32(truncatingIfNeeded: total)
      carry = total >> 32
    }
    if carry > 0 { sum.digits.append(UInt32(carry)) }
    return sum
  }

  /// In how many ways `count` things can be taken out of `all`.
  static func ways(of count: Int, outOf all: Int) -> Natural {
    guard 0...all ~= count else { return Natural(0) }
    return Natural(1).times(waysOf: min(count, all - count), outOf: all)
  }

  /// The product with the number of ways in which `count` things can be taken out of `all`.
  func times(waysOf count: Int, outOf all: Int) -> Natural {
    guard 0...all ~= count else { return Natural(0) }
    // Each division is exact: after it the factor is the number of ways for one thing more.
    return (0..<count).reduce(self) { $0 * (all - $1) / ($1 + 1) }
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }
}

extension Natural: Comparable {
  static func < (left: Natural, right: Natural) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }
}
