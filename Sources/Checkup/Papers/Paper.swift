/// What a document says: its fields by name, and its tables row by row.
///
/// A template decides how it looks. A document has every field and table of its kind, empty where the register has
/// nothing: a template that asks for another name is wrong wherever it is used.
package struct Paper: Equatable, Sendable {
  package private(set) var fields: [String: String]
  package private(set) var tables: [String: [Paper]] = [:]

  package init(_ fields: [String: String] = [:]) { self.fields = fields }

  package subscript(field: String) -> String {
    get { fields[field] ?? "" }
    set { fields[field] = newValue }
  }

  /// Fills a table, in the order given.
  package mutating func fill(_ table: String, _ rows: [Paper]) { tables[table] = rows }

  /// Takes over what another document says.
  package mutating func take(_ other: Paper) {
    fields.merge(other.fields) { $1 }
    tables.merge(other.tables) { $1 }
  }

  /// The same with every value, in tables too, as `change` makes it.
  package func mapped(_ change: (String) -> String) -> Paper {
    var paper = Paper(fields.mapValues(change))
    paper.tables = tables.mapValues { rows in rows.map { $0.mapped(change) } }
    return paper
  }
}

extension [Paper] {
  /// The rows with their numbers, from 1, in the field `no`.
  var numbered: [Paper] {
    enumerated().map { place, row in
      var row = row
      row["no"] = "\(place + 1)"
      return row
    }
  }
}
