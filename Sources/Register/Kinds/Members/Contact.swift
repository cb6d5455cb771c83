/// One time someone was in touch with a member who is away (流动党员联系).
package struct Contact: Equatable, Sendable {
  package var id: String
  package var date: Day

  /// The member who was reached.
  package var with: Person

  /// Who reached them.
  package var by: String?

  /// By which means: telephone, message, visit.
  package var means: String?
  package var gist: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, date: Day, with: Person) {
    self.id = id
    self.date = date
    self.with = with
  }
}
