package import Rec

extension Development: RecordKind {
  package static let type = "Development"

  enum Name: String, FieldName {
    case id = "Id"
    case name = "Name"
    case born = "Born"
    case applied = "Applied"
    case talked = "Talked"
    case activist = "Activist"
    case filed = "Filed"
    case mentor = "Mentor"
    case candidate = "Candidate"
    case consent = "Consent"
    case notice = "Notice"
    case sponsor = "Sponsor"
    case review = "Review"
    case trained = "Trained"
    case trainingDays = "TrainingDays"
    case trainingHours = "TrainingHours"
    case committeeReviewed = "CommitteeReviewed"
    case preliminary = "Preliminary"
    case assembly = "Assembly"
    case approved = "Approved"
    case special = "Special"
    case oath = "Oath"
    case transferredIn = "TransferredIn"
    case requested = "Requested"
    case conversion = "Conversion"
    case extended = "Extended"
    case conversionApproved = "ConversionApproved"
    case leaving = "Leaving"
    case ended = "Ended"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var applied: Day?
    var read = Development(id: "", name: "", applied: Day(number: 0))
    let mandatory: [Name] = [.id, .name, .applied]
    reading.read(record, as: Development.self, mandatory: mandatory) { name, field, reading in
      if name == .applied {
        applied = reading.day(field)
      } else if let step = Development.step(name) {
        read[keyPath: step] = reading.day(field)
      } else {
        read.take(name, field, &reading)
      }
    }
    guard let applied, !read.name.isEmpty else { return nil }
    read.applied = applied
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    for name in Name.allCases {
      if let step = Development.step(name) {
        record.write(name, self[keyPath: step])
      } else {
        write(name, to: &record)
      }
    }
  }
}

extension Development {
  /// Where the day of a step is kept; nil for fields that hold something else.
  private static func step(_ name: Name) -> WritableKeyPath<Development, Day?>? {
    switch name {
    case .talked: \.talked
    case .activist: \.activist
    case .filed: \.filed
    case .candidate: \.candidate
    case .consent: \.consent
    case .review: \.review
    case .trained: \.trained
    case .committeeReviewed: \.committeeReviewed
    case .preliminary: \.preliminary
    case .assembly: \.assembly
    case .approved: \.approved
    case .oath: \.oath
    case .transferredIn: \.transferredIn
    case .requested: \.requested
    case .conversion: \.conversion
    case .conversionApproved: \.conversionApproved
    case .leaving: \.leaving
    default: nil
    }
  }

  private mutating func take(_ field: Name, _ value: RecFile.Field, _ reading: inout Reading) {
    switch field {
    case .id: id = reading.text(value)
    case .name: name = reading.oneName(value)
    case .born: born = reading.birth(value)
    case .mentor: mentors += reading.words(value)
    case .sponsor: sponsors += reading.words(value)
    case .notice: if let notice = reading.notice(value) { notices.append(notice) }
    case .trainingDays: trainingDays = reading.number(value)
    case .trainingHours: trainingHours = reading.decimal(value)
    case .special: isSpecial = reading.text(value) == "yes"
    case .extended: if let further = reading.furtherMonths(value) { extensions.append(further) }
    case .ended: ended = reading.end(value)
    default: break
    }
  }

  private func write(_ field: Name, to record: inout Writing) {
    switch field {
    case .id: record.write(field, id)
    case .name: record.write(field, name)
    case .born: record.write(field, born)
    case .applied: record.write(field, applied)
    case .mentor: record.write(field, each: mentors)
    case .sponsor: record.write(field, each: sponsors)
    case .notice:
      record.write(field, each: notices.map { line($0.from.description, $0.to.description, $0.location) })
    case .trainingDays: record.write(field, trainingDays)
    case .trainingHours:
      record.write(field, trainingHours.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" })
    case .special: record.write(field, isSpecial ? "yes" : nil)
    case .extended: record.write(field, each: extensions.map { "\($0.months) \($0.on)" })
    case .ended: record.write(field, ended.map { line($0.on.description, $0.reason) })
    default: break
    }
  }
}

extension Reading {
  /// The one name of someone who need not be on the roster. A blank in it makes two of it: then the first is taken,
  /// and it is noted.
  mutating func oneName(_ field: RecFile.Field) -> String {
    let words = words(field)
    if words.count > 1 { note(field, .notShaped("name")) }
    return words.first ?? ""
  }

  fileprivate mutating func birth(_ field: RecFile.Field) -> String? {
    let text = text(field)
    if Development.earliestBirth(text) != nil { return text }
    note(field, .notShaped("yyyy[-mm[-dd]]"))
    return nil
  }

  fileprivate mutating func notice(_ field: RecFile.Field) -> Development.Notice? {
    let words = words(field, most: 3)
    if words.count > 1, let from = Day(words[0]), let to = Day(words[1]) {
      return Development.Notice(from: from, to: to, location: words.count > 2 ? words[2] : "")
    }
    note(field, .notShaped("yyyy-mm-dd yyyy-mm-dd place"))
    return nil
  }

  fileprivate mutating func furtherMonths(_ field: RecFile.Field) -> Development.Extension? {
    let words = words(field)
    if words.count == 2, let months = Int(words[0]), 0...999 ~= months, let on = Day(words[1]) {
      return Development.Extension(months: months, on: on)
    }
    note(field, .notShaped("months yyyy-mm-dd"))
    return nil
  }

  fileprivate mutating func end(_ field: RecFile.Field) -> Development.End? {
    let words = words(field, most: 2)
    if let on = words.first.flatMap({ Day($0) }) {
      return Development.End(on: on, reason: words.count > 1 ? words[1] : "")
    }
    note(field, .notShaped("yyyy-mm-dd reason"))
    return nil
  }
}
