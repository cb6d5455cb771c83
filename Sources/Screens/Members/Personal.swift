import Register

/// Which values are numbers that belong to a person and are not shown whole without being asked for.
struct Personal {
  /// The record kind.
  let type: String

  /// The value with the middle of such numbers hidden; as it is where it holds none.
  ///
  /// Telephone numbers have a field of their own; numbers of papers have none, so in what is told of a member any
  /// run of 15 and more digits is taken for one.
  func masked(_ field: String, _ value: String) -> String {
    if field == "Phone" { return Masking.phone(value) }
    return type == Member.type ? Masking.numbers(in: value) : value
  }

  func isPersonal(_ field: String, _ value: String) -> Bool { masked(field, value) != value }
}
