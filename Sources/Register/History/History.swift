/// What the program wrote down of every change it made: when, who, what (变更记录).
package enum History {
  /// What was done to a record.
  package enum Action: String, CaseIterable, Sendable {
    case added = "新增"
    case changed = "修改"
    case removed = "删除"
    case undone = "撤销"
    case redone = "重做"
    /// A personal number in it was shown in full; nothing was changed.
    case seen = "查看"
  }

  /// The name of the file that each year folder keeps its changes in.
  package static let fileName = "history.rec"
}
