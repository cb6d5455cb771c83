/// One day that is not what its weekday says: off work, or worked on to make up for it (调休上班).
package struct Holiday: Equatable, Sendable {
  package var date: Day
  package var name: String
  package var isWorkday = false
  package var place = Place(file: 0, line: 0)

  package init(date: Day, name: String) {
    self.date = date
    self.name = name
  }
}
