import Register

/// The fields that tell records apart, for joining what two people wrote (format 5.1, REF-2).
enum RecordKeys {
  /// By record type; types that nothing tells apart are left out.
  static let all = Dictionary(
    Shipped.schemas.flatMap(\.kinds).filter { !$0.keys.isEmpty }.map { ($0.type, $0.keys) }
  ) { first, _ in first }
}
