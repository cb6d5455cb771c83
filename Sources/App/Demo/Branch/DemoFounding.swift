import Register

/// When a branch was set up and, rarely, dissolved.
enum DemoFounding {
  /// - Parameter isYoung: whether it may have been set up while the register was kept.
  static func days(
    _ shape: DemoShape, isYoung: Bool, _ index: Int, _ scope: DemoScope, _ chance: inout Chance
  ) -> (founded: Day, dissolved: Day?) {
    let asOf = scope.asOf
    if shape.form == .temporary {
      let founded = asOf - chance.within(150...520)
      let dissolved = founded + chance.within(100...140)
      return (founded, chance.happens(0.4) && dissolved > scope.firstDay + 70 ? dissolved : nil)
    }
    let earliest = max(scope.firstDay + 40, asOf - 690)
    if isYoung, FamiliarBranches.all[index] == nil, asOf - 75 > earliest, chance.happens(0.12) {
      return (earliest + chance.below(asOf - 75 - earliest), nil)
    }
    return (Month(chance.within(1988...2014), chance.within(1...12)).day(chance.within(1...28)), nil)
  }
}
