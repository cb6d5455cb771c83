/// Feeds any bytes to the rec grammar. Built together with Sources/Rec, without the package:
///
///     swiftc -sanitize=fuzzer,address -parse-as-library -package-name zhibu -O \
///       Sources/Rec/*.swift Tests/Fuzz/RecFuzz.swift -o /tmp/recfuzz
///     /tmp/recfuzz -max_total_time=60 -max_len=512
///
/// Nothing may trap, every file must be printed as it was read, and what was printed must read back.
@c(LLVMFuzzerTestOneInput)
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let file = RecFile(bytes)
  precondition(file.print() == bytes, "a file is printed as it was read")
  checkTexts(of: file)
  checkNormalising(file)
  checkRepairs(of: bytes)
  checkSplices(of: file)
  checkPrinting(bytes)
  return 0
}

private func checkTexts(of file: RecFile) {
  for record in file.records {
    _ = file.type(of: record)
    for field in file.fields[record.fields] {
      precondition(file.values(file.name(of: field), in: record).contains(file.value(of: field)))
    }
  }
  for problem in file.problems {
    precondition(problem.line > 0 && problem.column > 0 && problem.count > 0)
    _ = file.text(ofLine: problem.line)
  }
}

private func checkNormalising(_ file: RecFile) {
  let normalised = RecFile(file.normalised())
  precondition(values(of: normalised) == values(of: file), "values stay when a file is normalised")
  precondition(normalised.normalised() == normalised.bytes, "a normalised file is left alone")
}

private func checkRepairs(of bytes: [UInt8]) {
  for repair in Repair.allCases {
    _ = RecFile(repair.applied(to: bytes))
  }
}

/// Edits chosen by the bytes themselves.
private func checkSplices(of file: RecFile) {
  guard !file.records.isEmpty else { return }
  var splices: [Splice] = [.add([NewField("New", "一\n二")])]
  for (index, byte) in file.bytes.prefix(24).enumerated() {
    let record = (index * 7 + Int(byte)) % file.records.count
    let fields = file.records[record].fields
    let name = file.name(of: file.fields[fields.lowerBound + Int(byte) % fields.count])
    switch byte % 7 {
    case 0: splices.append(.set(name, of: record, to: "支部\n\n x"))
    case 1: splices.append(.remove(name, of: record))
    case 2: splices.append(.insert(NewField("New", ""), into: record, at: .first))
    case 3: splices.append(.insert(NewField("New", " "), into: record, at: .after(name)))
    case 4: splices.append(.insert(NewField("New", "\n"), into: record))
    case 5: splices.append(.add([NewField("New", "x")], after: record))
    default: splices.append(.delete(record))
    }
  }
  guard let spliced = try? file.applying(splices) else { preconditionFailure("all of these can be written") }
  let result = RecFile(spliced)
  precondition(result.records.last.map { result.value("New", in: $0) == "一\n二" } ?? false)
}

/// Takes the bytes for the value of a field.
private func checkPrinting(_ bytes: [UInt8]) {
  let value = String(decoding: bytes, as: UTF8.self)
  guard let printed = try? RecFile.printed([NewField("A", value), NewField("B", "x")]) else { return }
  precondition(values(of: RecFile(printed)) == [Array(value.utf8), [0x78]], "a printed record reads back")
}

private func values(of file: RecFile) -> [[UInt8]] {
  file.fields.map { file.valueBytes(of: $0) }
}
