@testable import Store

/// A file of meetings, from the texts of its records.
func meetings(_ records: String...) -> String {
  (["%rec: Meeting\n%key: Id\n"] + records).joined(separator: "\n")
}

func merged(
  _ base: String, _ mine: String, _ theirs: String, keys: [String: [String]] = [:],
  settling: [RecordKey: Conflict.Settlement] = [:],
) -> ThreeWay.Merged {
  ThreeWay(base: bytes(base), mine: bytes(mine), theirs: bytes(theirs), keys: keys).merged(settling: settling)
}

func key(_ id: String, type: String = "Meeting") -> RecordKey {
  RecordKey(type: type, identity: .values([bytes(id)]), occurrence: 0)
}

let one = "Id: 1\nTitle: 一\nPlace: 甲\n"
let two = "Id: 2\nTitle: 二\n"
let three = "Id: 3\nTitle: 三\n"
let four = "Id: 4\nTitle: 四\n"
