/// The method of the largest remainder, in integers only.
package enum LargestRemainder {
  /// Divides `seats` among groups in proportion to their `sizes`; none gets more than its size.
  ///
  /// Each gets `seats * size / total` rounded down; the seats left go one each to the largest remainders,
  /// ties to the earlier group.
  package static func shares(of seats: Int, among sizes: [Int]) -> [Int] {
    let total = sizes.reduce(0, +)
    let wanted = min(seats, total)
    guard wanted > 0 else { return sizes.map { _ in 0 } }
    var shares = sizes.map { wanted * $0 / total }
    let remainders = sizes.map { wanted * $0 % total }
    let order = sizes.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    var left = wanted - shares.reduce(0, +)
    for group in order where left > 0 && shares[group] < sizes[group] {
      shares[group] += 1
      left -= 1
    }
    return shares
  }
}
