/// One half-yearly observation of an activist (积极分子考察).
package struct Observation: Equatable, Sendable {
  package var id: String
  package var date: Day

  /// Who was observed.
  package var name: String
  package var by: [String] = []
  package var gist: String?
  package var place = Place(file: 0, line: 0)

  package init(id: String, date: Day, name: String) {
    self.id = id
    self.date = date
    self.name = name
  }
}
