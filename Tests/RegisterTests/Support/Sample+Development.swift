@testable import Register

/// Invented files of people being developed, observations and holidays.
extension Sample {
  mutating func development(_ number: Int) -> Development {
    var file = Development(id: "20260301-fz-\(number)", name: spelling(), applied: day())
    file.born = chance.maybe { $0.pick(["1996", "1996-04", "1996-04-12"]) }
    (file.talked, file.activist, file.filed) = (maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() })
    (file.candidate, file.consent, file.review) = (maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() })
    (file.mentors, file.sponsors) = (some(3) { $0.spelling() }, some(3) { $0.spelling() })
    file.notices = some(2) {
      Development.Notice(from: $0.day(), to: $0.day(), location: $0.maybe { $0.plainWord() + " 一楼" } ?? "")
    }
    (file.trained, file.trainingDays) = (maybe { $0.day() }, chance.maybe { $0.number(0...99) })
    file.trainingHours = chance.maybe { Double($0.number(0...200)) / 4 }
    file.isSpecial = chance.chance()
    addAdmission(to: &file)
    return file
  }

  private mutating func addAdmission(to file: inout Development) {
    (file.committeeReviewed, file.preliminary) = (maybe { $0.day() }, maybe { $0.day() })
    (file.assembly, file.approved, file.oath) = (maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() })
    (file.transferredIn, file.requested) = (maybe { $0.day() }, maybe { $0.day() })
    (file.conversion, file.conversionApproved) = (maybe { $0.day() }, maybe { $0.day() })
    file.extensions = some(2) { Development.Extension(months: $0.chance.number(1...99), on: $0.day()) }
    file.leaving = maybe { $0.day() }
    file.ended = maybe { Development.End(on: $0.day(), reason: $0.maybe { $0.plainWord() + " 退出" } ?? "") }
  }

  mutating func observation(_ number: Int) -> Observation {
    var observation = Observation(id: "20260301-kc-\(number)", date: day(), name: spelling())
    observation.by = some(3) { $0.spelling() }
    observation.gist = maybe { $0.longText() }
    return observation
  }

  mutating func holiday() -> Holiday {
    var holiday = Holiday(date: day(), name: text())
    holiday.isWorkday = chance.chance()
    return holiday
  }
}

extension Development: Placeable {}
extension Holiday: Placeable {}
extension Observation: Placeable {}

extension AnyKind {
  static let development = [
    AnyKind(Development.self, Development.Name.self, in: "development") { $0.development($1) },
    AnyKind(Holiday.self, Holiday.Name.self, in: "holidays") { sample, _ in sample.holiday() },
    AnyKind(Observation.self, Observation.Name.self, in: "observations") { $0.observation($1) },
  ]
}

extension Oddity {
  static let development = [
    Oddity("Development", "Applied: 2026-02-30", .notADay), Oddity("Development", "Oath: 六月", .notADay),
    Oddity("Development", "Born: 1996-13", .notShaped("yyyy[-mm[-dd]]")),
    Oddity("Development", "Born: 1996年", .notShaped("yyyy[-mm[-dd]]")),
    Oddity("Development", "Name: 何 秋实", .notShaped("name")),
    Oddity("Development", "Notice: 2026-06-01 公告栏", .notShaped("yyyy-mm-dd yyyy-mm-dd place")),
    Oddity("Development", "TrainingDays: 三", .notANumber),
    Oddity("Development", "TrainingHours: 24学时", .notANumber),
    Oddity("Development", "Extended: 半年 2026-06-10", .notShaped("months yyyy-mm-dd")),
    Oddity("Development", "Extended: 6", .notShaped("months yyyy-mm-dd")),
    Oddity("Development", "Ended: 本人退出", .notShaped("yyyy-mm-dd reason")),
    Oddity("Observation", "Date: 2026-6-1", .notADay),
    Oddity("Observation", "Name: 何 秋实", .notShaped("name")),
    Oddity("Holiday", "Date: 2026-02-29", .notADay),
  ]
}
