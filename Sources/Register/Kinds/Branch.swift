/// What a branch is (支部概况).
package struct Branch: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case community = "社区"
    case village = "村"
    case office = "机关"
    case school = "学校"
    case enterprise = "企业"
    case newOrganization = "两新"
    case retired = "离退休"
    case mobile = "流动"
    case other = "其他"
  }

  package enum Form: String, CaseIterable, Sendable {
    case ordinary = "普通"
    case joint = "联合"
    case temporary = "临时"
  }

  package enum Level: String, CaseIterable, Sendable {
    case advanced = "先进"
    case middle = "中等"
    case backward = "后进"
  }

  package var code: String
  package var name: String
  package var parent: String
  package var kind: Kind
  package var form: Form
  package var level: Level?
  package var founded: Day

  /// The last day on which the branch existed.
  package var dissolved: Day?

  /// The day of the month on which 主题党日 is held, 1 to 31.
  package var themeDay: Int?
  package var designatedOfficer: Person?

  /// How many units form a joint branch.
  package var units: Int?
  package var notes: [String] = []
  package var place = Place(file: 0, line: 0)

  package init(code: String, name: String, parent: String, kind: Kind, form: Form, founded: Day) {
    self.code = code
    self.name = name
    self.parent = parent
    self.kind = kind
    self.form = form
    self.founded = founded
  }

  package func exists(on day: Day) -> Bool { founded <= day && day <= dissolved ?? day }

  /// Whether the branch existed on every day of the period.
  package func exists(throughout period: Period) -> Bool {
    founded <= period.first && (dissolved.map { $0 > period.last } ?? true)
  }
}
