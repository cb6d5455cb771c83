/// What the numbers of slips say exactly: the chance of every mixture of weights among those drawn.
///
/// The smallest of w even numbers is below that of v with w to v, and what is left is again such a draw. So drawing by
/// tickets is drawing slip by slip, each as likely as any other, and leaving out the other slips of a branch drawn.
struct SlipChances {
  private let classes: [(weight: Int, of: Int)]

  /// How many of each class were drawn, and the chance of that.
  private let mixtures: [[Int]: Double]

  init(_ classes: [(weight: Int, of: Int)], drawn: Int) {
    self.classes = classes
    var mixtures = [Array(repeating: 0, count: classes.count): 1.0]
    for _ in 0..<drawn { mixtures = SlipChances.next(mixtures, classes) }
    self.mixtures = mixtures
  }

  private static func next(
    _ mixtures: [[Int]: Double], _ classes: [(weight: Int, of: Int)],
  ) -> [[Int]: Double] {
    var next: [[Int]: Double] = [:]
    for (mixture, chance) in mixtures {
      let slips = zip(classes, mixture).map { $0.weight * ($0.of - $1) }
      for place in classes.indices where slips[place] > 0 {
        var more = mixture
        more[place] += 1
        next[more, default: 0] += chance * Double(slips[place]) / Double(slips.reduce(0, +))
      }
    }
    return next
  }

  /// The chance, 0 to 1, that a branch of each class is drawn.
  var inclusion: [Double] { zip(means, classes).map { $0 / Double($1.of) } }

  /// How far so many drawn of each class, in all draws together, are from what is to be expected.
  ///
  /// The sum over all classes is fixed, so the last one tells nothing: one degree of freedom less than classes.
  func chiSquare(_ counts: [Int], draws: Int) -> Double {
    let free = classes.indices.dropLast()
    let off = free.map { Double(counts[$0]) - Double(draws) * means[$0] }
    let spread = free.map { row in free.map { column in Double(draws) * covariance(row, column) } }
    return zip(off, SlipChances.solved(spread, off)).map { $0 * $1 }.reduce(0, +)
  }

  private var means: [Double] { classes.indices.map { place in mean { Double($0[place]) } } }

  private func covariance(_ one: Int, _ other: Int) -> Double {
    mean { Double($0[one] * $0[other]) } - means[one] * means[other]
  }

  private func mean(_ value: ([Int]) -> Double) -> Double {
    mixtures.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { value($0.key) * $0.value }.reduce(0, +)
  }

  /// The x of `matrix` times x = `right`, for the matrix of a spread, which needs no exchange of rows.
  private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (rows, values) = (matrix, right)
    for pivot in rows.indices {
      for row in rows.indices where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in rows.indices { rows[row][column] -= factor * rows[pivot][column] }
        values[row] -= factor * values[pivot]
      }
    }
    return rows.indices.map { values[$0] / rows[$0][$0] }
  }
}
