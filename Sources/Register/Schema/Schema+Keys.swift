extension Schema {
  /// The fields that tell its records apart: the descriptor's key, or several for the kinds that no one field tells
  /// apart, for which the rec grammar has no word.
  package var keys: [String] {
    if let key { return [key] }
    return Schema.severalKeys[type] ?? fields.prefix(1).map(\.name)
  }

  private static let severalKeys = [
    Post.type: Post.Name.key.map(\.rawValue), Group.type: Group.Name.key.map(\.rawValue),
    Assessment.type: Assessment.Name.key.map(\.rawValue), Response.type: Response.Name.key.map(\.rawValue),
  ]
}
