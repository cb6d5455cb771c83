import Register

/// Files of people being developed that are in order on every day.
extension PlantedBranch {
  mutating func writeDevelopment() {
    develop("新苗若溪", applied: asOf - 20)
    develop("新苗若川", applied: asOf.adding(months: -14))
    develop("新苗若山", applied: asOf.adding(months: -36))
    if shape.probationary > 0 {
      // The steps of `Developing` lead to the assembly on the day this member was admitted.
      let new = residents[residents.count - 1]
      develop(new.name, applied: Developing.applied(admitted: new.joined))
    }
  }

  mutating func develop(_ name: String, applied: Day) {
    enter(Developing(name: name, applied: applied), suffix: "")
  }

  mutating func enter(_ file: Developing, suffix: String) {
    add(file.slip(residents, until: asOf, suffix), to: "\(folder(file.applied))/development.rec")
    for day in file.observations where day <= asOf {
      let number = (slips["\(folder(day))/observations.rec"]?.count ?? 0) + 1
      let observation = Slip(
        "Observation",
        ["Id": "\(day.compact)-kc-\(number)", "Date": "\(day)", "Name": file.name, "By": residents[0].name])
      add(observation, to: "\(folder(day))/observations.rec")
    }
  }
}

/// The steps of one person's development, each taken in good time.
struct Developing {
  let name: String
  let applied: Day
  var activist: Day { applied.adding(months: 6) }
  var candidate: Day { activist.adding(months: 12) + 30 }
  var preliminary: Day { candidate + 90 }
  var assembly: Day { preliminary + 20 }
  var approved: Day { assembly + 40 }
  var conversion: Day { assembly.adding(months: 12) }

  /// A day of application whose steps lead to the assembly on `day`, or a few days before a month's end.
  static func applied(admitted day: Day) -> Day {
    var applied = (day - 140).adding(months: -18)
    // Months are not all as long as the day they clamp to: step until the assembly falls on the day.
    while Developing(name: "", applied: applied).assembly < day { applied = applied + 1 }
    return applied
  }

  /// One every four months while the person is an activist.
  var observations: [Day] {
    (1...4).map { activist.adding(months: $0 * 4) }.filter { $0 < candidate }
  }

  func slip(_ residents: [Resident], until day: Day, _ suffix: String) -> Slip {
    func date(_ step: Day) -> String? { step <= day ? "\(step)" : nil }
    var slip = Slip(
      "Development",
      [
        "Id": "\(applied.compact)-fz\(suffix)", "Name": name, "Born": "1990-05", "Applied": "\(applied)",
        "Talked": date(applied + 10), "Activist": date(activist), "Filed": date(activist + 5),
        "Candidate": date(candidate), "Consent": date(candidate),
        "Notice": candidate <= day ? "\(candidate - 20) \(candidate - 10) 公告栏" : nil,
        "Review": date(candidate + 30), "Trained": date(candidate + 40),
        "CommitteeReviewed": date(candidate + 80),
        "Preliminary": date(preliminary), "Assembly": date(assembly), "Approved": date(approved),
        "Oath": date(approved + 15), "Requested": date(conversion - 20), "Conversion": date(conversion),
        "ConversionApproved": date(conversion + 30),
      ])
    if candidate + 40 <= day { slip["TrainingDays"] = "3" }
    if activist <= day { slip.add("Mentor", residents[0].name) }
    if candidate <= day { for sponsor in residents.prefix(2) { slip.add("Sponsor", sponsor.name) } }
    return slip
  }
}
