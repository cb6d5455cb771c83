import Rec

/// One record cut up by field, for joining two edits of it.
struct FieldList {
  /// A field with the comments above it; or the comments at the start or the end of the record.
  struct Item {
    let name: String
    let text: [UInt8]
    let value: [UInt8]
  }

  /// The comments at the start of a record, which are said of the record and not of its first field.
  static let head = "#"
  /// The comments at the end of a record.
  static let foot = "#end"

  private(set) var items: [Item] = []

  /// Cuts up the text of one record; an absent record has no items.
  init(_ text: [UInt8]?) {
    guard let text else { return }
    let file = RecFile(text)
    var end = file.fields.first?.extent.lowerBound ?? 0
    addComments(Self.head, text[..<end])
    for field in file.fields {
      let range = end..<field.extent.upperBound
      items.append(
        Item(name: file.name(of: field), text: Array(text[range]), value: file.valueBytes(of: field)))
      end = range.upperBound
    }
    addComments(Self.foot, text[end...])
  }

  /// The names of the items, each once, in order.
  var names: [String] {
    var seen: Set<String> = []
    return items.map(\.name).filter { seen.insert($0).inserted }
  }

  /// All items of one name, in order.
  subscript(name: String) -> [Item] { items.filter { $0.name == name } }

  private mutating func addComments(_ name: String, _ text: ArraySlice<UInt8>) {
    if !text.isEmpty { items.append(Item(name: name, text: Array(text), value: Array(text))) }
  }
}
