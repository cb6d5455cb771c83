/// A field to be written: a name and a value.
package struct NewField: Sendable, Hashable {
  /// The name: `[A-Z][A-Za-z0-9]*`, or one of a descriptor such as `%key`.
  package let name: String

  /// The value, its lines separated by LF.
  package let value: String

  /// The field `name` with the value `value`.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
