import Register

/// The branches that the manual and the help speak of: always at the same place, under the same name.
struct FamiliarBranches: Sendable {
  let name: String
  let kind: Branch.Kind
  let form: Branch.Form
  let full: Int
  let probationary: Int
  let known: [String]

  static let all: [Int: FamiliarBranches] = [
    0: FamiliarBranches(
      name: "云杉里社区第一支部", kind: .community, form: .ordinary, full: 15, probationary: 1,
      known: ["何秋实", "曾小满", "单雨禾", "欧阳知秋", "仇百川", "陆青山", "宋晚晴", "周望舒", "梁麦田", "查松涛"]),
    1: FamiliarBranches(
      name: "云杉里社区第二支部", kind: .community, form: .ordinary, full: 22, probationary: 1, known: []),
    2: FamiliarBranches(
      name: "纸鸢桥社区支部", kind: .community, form: .ordinary, full: 40, probationary: 1,
      known: ["阿依夏·麦麦提"]),
    3: FamiliarBranches(
      name: "青禾联合支部", kind: .newOrganization, form: .joint, full: 5, probationary: 0, known: ["尉迟听澜"]),
    4: FamiliarBranches(
      name: "石榴巷社区第二支部", kind: .community, form: .ordinary, full: 31, probationary: 2, known: []),
    20: FamiliarBranches(
      name: "望星坡村支部", kind: .village, form: .ordinary, full: 26, probationary: 1, known: []),
  ]

  /// Names already given to someone, and those of the people at the working committee.
  static let names = Set(
    (all.values.flatMap(\.known) + ["沈知行", "卢星野", "谷雨晴", "程小雪"]).map { Array($0.utf8) })
}
