extension MemberPlan {
  /// Why a row cannot be imported. Values are fit to be shown: personal numbers in them are hidden.
  package enum Fault: Hashable, Sendable {
    /// No name in the row, though other cells are filled.
    case noName
    /// The name holds signs that no name has, perhaps two names.
    case notAName(String)
    /// A character of the name was lost or hidden: `张?`.
    case lostCharacter(String)
    /// The row has more cells than there are headings, perhaps a comma inside a cell.
    case tooManyCells(found: Int, headings: Int)
    /// The number of an identity card stands in a column that is read.
    case identityNumber(MemberColumn)

    /// Not a date.
    case notADate(MemberColumn, String)
    /// Only a month or a year where a whole day is needed; the month, if it is one.
    case wholeDayNeeded(MemberColumn, String, Month?)
    /// A day after today.
    case inFuture(MemberColumn, Day)
    /// The second date lies before the first, which cannot be.
    case outOfOrder(MemberColumn, MemberColumn)

    /// None of the words allowed.
    case notOneOf(MemberColumn, String, [String])
    /// No telephone number.
    case notAPhone(String)
    /// The digits were lost in a spreadsheet: `1.38E+10`.
    case lostDigits(String)

    /// No day of admission.
    case noJoined
    /// No first day in the branch, and none was chosen for all.
    case noFrom
    /// No class of dues, and none was chosen for all; the age today helps to choose.
    case noDuesClass(age: Int?)
    /// No day of conversion, though the row says 正式党员 or the admission is more than two years past.
    case noFull(joined: Day)
    /// 预备党员 with a day of conversion.
    case probationaryWithFull(Day)
  }

  /// Why a person must decide about a row. It is left out until then.
  package enum Question: Hashable, Sendable {
    /// A member of that name is there, but was born or admitted on another day: perhaps a namesake, who needs a suffix.
    case namesake(born: String?, joined: Day)
    /// A member of that name is there, and the row has neither birth nor admission to compare.
    case cannotTell
    /// The member of that name has left the branch.
    case hasLeft(Day)
    /// The name stands on these other lines too.
    case repeated([Int])
    /// The row says that the person is no member (any more or yet).
    case notAMember(String)
  }

  /// What a person should look at in a row that may be imported all the same.
  package enum Notice: Hashable, Sendable {
    case name(WrittenName.Oddity)
    /// Characters that nobody sees were left out of the name.
    case invisible
    /// Not a mobile number of the mainland.
    case notAMobile
    /// So many other telephone numbers in the cell were left out.
    case furtherPhones(Int)
    /// The date gave only a month; its first day was taken, as chosen.
    case dayFilled(MemberColumn, Day)
    /// `1985.1` was read as January, but a spreadsheet makes the same of `1985.10`.
    case perhapsOctober(MemberColumn, String)
    /// Admitted so young, in years.
    case joinedYoung(Int)
    /// The day chosen for all lies before the admission, so the admission was taken.
    case fromIsJoined(Day)
    /// No day of conversion: registered as on probation.
    case onProbation
  }
}
