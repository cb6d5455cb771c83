import Rec

/// Where the book of a record kind stands, and what it is called.
package struct Shelf: Equatable, Sendable {
  /// What the book is called in Chinese and in English.
  package let title: String
  package let english: String

  /// Whether there is one for each year, rather than one for the branch.
  package let isYearly: Bool

  /// Whether there is one record in it and never another.
  package let isSingle: Bool

  /// Books are listed by this number, from 1.
  package let order: Int

  /// The letters that the numbers of its records have: `th` makes `20260820-th-1`.
  package let letters: String?

  init?(_ record: RecFile.Record, in file: RecFile) {
    guard let title = file.value("Title", in: record) else { return nil }
    self.title = title
    english = file.value("English", in: record) ?? title
    isYearly = file.value("Place", in: record) == "year"
    isSingle = file.value("Single", in: record) == "yes"
    order = file.value("Order", in: record).flatMap { Int($0) } ?? .max
    letters = file.value("Letters", in: record)
  }
}
