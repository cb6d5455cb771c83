/// One record of `away.rec`.
func away(_ name: String, _ leftOn: String, _ lines: String...) -> String {
  movement("wc", leftOn, ["Name: \(name)", "LeftOn: \(leftOn)"] + lines)
}

/// One record of `contacts.rec`.
func contact(_ name: String, _ date: String) -> String {
  movement("lx", date, ["Date: \(date)", "With: \(name)"])
}

/// One record of `handling.rec`.
func handling(_ name: String, _ kind: String, _ from: String, _ lines: String...) -> String {
  movement("cz", from, ["Name: \(name)", "Kind: \(kind)", "From: \(from)"] + lines)
}

/// One record of `transfers.rec`.
func transfer(_ name: String, _ sent: String, _ lines: String..., direction: String = "转出") -> String {
  movement("zj", sent, ["Name: \(name)", "Direction: \(direction)", "Sent: \(sent)"] + lines)
}

private func movement(_ letters: String, _ day: String, _ lines: [String]) -> String {
  (["Id: \(day.replacing("-", with: ""))-\(letters)"] + lines).joined(separator: "\n")
}
