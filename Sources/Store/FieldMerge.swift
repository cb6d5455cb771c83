/// Two edits of one record, joined field by field: the occurrences of a field are one thing.
struct FieldMerge {
  /// The joined record; fields in conflict stand as in mine.
  let text: [UInt8]
  let conflicts: [Conflict.Field]

  /// Joins two edits; `settled` says which side counts for a field both changed.
  init(base: [UInt8]?, mine: [UInt8], theirs: [UInt8], settled: [String: Conflict.Side] = [:]) {
    let (base, mine, theirs) = (FieldList(base), FieldList(mine), FieldList(theirs))
    var conflicts: [Conflict.Field] = []
    var taken: Set<String> = []
    let added = theirs.names.filter { mine[$0].isEmpty }
    for name in mine.names + added {
      let sides = [base[name], mine[name], theirs[name]].map { $0.map(\.text) }
      if sides[1] == sides[2] || sides[2] == sides[0] { continue }
      if sides[1] == sides[0] || settled[name] == .theirs {
        taken.insert(name)
      } else if settled[name] == nil {
        conflicts.append(Conflict.Field(name: name, base: base, mine: mine, theirs: theirs))
      }
    }
    text = Self.joined(mine, theirs, taking: taken)
    self.conflicts = conflicts
  }
}

extension FieldMerge {
  /// The items of mine, those named in `taken` replaced by theirs where they stood first; a field that is new in
  /// theirs goes behind the one it follows there.
  private static func joined(_ mine: FieldList, _ theirs: FieldList, taking taken: Set<String>) -> [UInt8] {
    var items: [FieldList.Item] = []
    var placed: Set<String> = []
    for item in mine.items {
      if !taken.contains(item.name) {
        items.append(item)
      } else if placed.insert(item.name).inserted {
        items += theirs[item.name]
      }
    }
    var last = FieldList.head
    for name in theirs.names {
      if taken.contains(name), mine[name].isEmpty {
        items.insert(contentsOf: theirs[name], at: place(for: name, behind: last, in: items, theirs.names))
      }
      if items.contains(where: { $0.name == name }) { last = name }
    }
    return items.flatMap(\.text)
  }

  /// Behind the items called `last` and what mine alone added there.
  private static func place(
    for name: String, behind last: String, in items: [FieldList.Item], _ theirs: [String],
  ) -> Int {
    if name == FieldList.head { return 0 }
    if name == FieldList.foot { return items.count }
    let start = items.lastIndex { $0.name == last }.map { $0 + 1 } ?? 0
    return start + items[start...].prefix { !theirs.contains($0.name) && $0.name != FieldList.foot }.count
  }
}
