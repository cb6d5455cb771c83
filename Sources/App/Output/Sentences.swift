import Register
import Store

/// The words for what stopped a command: where, what, and what to do.
struct Sentences {
  let texts: Texts

  func callAsFunction(_ trouble: Trouble) -> String {
    let (id, values) = told(trouble.reason)
    return texts(
      "trouble.\(id)", values.merging(["path": trouble.path, "to": texts("to.\(trouble.operation)")]) { $1 })
  }

  private func told(_ reason: Trouble.Reason) -> (String, [String: String]) {
    switch reason {
    case .system(let code): told(Cause(code))
    case .badName(let fault): ("bad-name", ["fault": words(fault)])
    case .twin(let other): ("twin", ["other": other])
    case .link: ("link", [:])
    case .notRegularFile: ("not-regular", [:])
    case .notFolder: ("not-folder", [:])
    case .tooLarge(let bytes): ("too-large", ["bytes": "\(bytes)"])
    case .taken: ("taken", [:])
    case .changedUnderneath: ("changed", [:])
    case .unsettled: ("unsettled", [:])
    case .locked(let holder): locked(holder)
    case .noRegister(let searched): ("no-register", ["searched": searched.joined(separator: " ")])
    case .notEmpty(let names): ("not-empty", ["names": names.prefix(5).joined(separator: " ")])
    case .noHome: ("no-home", [:])
    case .notDraft: ("not-draft", [:])
    }
  }

  private func locked(_ holder: Holder?) -> (String, [String: String]) {
    guard let holder else { return ("locked", [:]) }
    return (
      "locked-by",
      ["name": holder.name, "host": holder.host, "pid": "\(holder.pid)", "since": holder.since]
    )
  }

  private func told(_ cause: Cause) -> (String, [String: String]) {
    switch cause {
    case .diskFull: ("disk-full", [:])
    case .overQuota: ("over-quota", [:])
    case .diskFault: ("disk-fault", [:])
    case .readOnly: ("read-only", [:])
    case .noPermission: ("no-permission", [:])
    case .tooManyOpenFiles: ("too-many-files", [:])
    case .overSizeLimit: ("over-size", [:])
    case .missing: ("not-there", [:])
    case .nameTooLong: ("name-too-long", [:])
    case .other(let number): ("system", ["number": "\(number)"])
    }
  }

  private func words(_ fault: NameFault) -> String {
    switch fault {
    case .empty: texts("name.empty")
    case .slash: texts("name.slash")
    case .unseen(let scalar):
      texts("name.unseen", ["code": "U+" + String(scalar.value, radix: 16, uppercase: true)])
    case .badStart: texts("name.start")
    case .twoDots: texts("name.dots")
    case .badEnd: texts("name.end")
    case .tooLong: texts("name.long")
    case .notText: texts("name.not-text")
    case .notCode: texts("name.not-code")
    case .notYear: texts("name.not-year")
    case .notRecords: texts("name.not-records")
    }
  }
}
