import Register

/// The dues of a year as a file.
extension DemoBranch {
  func dues(_ year: Int, _ headings: DemoHeadings) -> [UInt8] {
    var pen = Pen(capacity: 30_000)
    pen.put(headings.head(of: "dues.rec"))
    for record in months where record.month.year == year {
      switch record.flaw {
      case .missing: break
      case .splitAt(let place):
        write(record, payments: record.payments[..<place], &pen)
        write(record, payments: record.payments[place...], &pen)
      default: write(record, payments: record.payments[...], &pen)
      }
    }
    return pen.bytes
  }

  private func write(_ record: DemoDues, payments: ArraySlice<DemoDues.Payment>, _ pen: inout Pen) {
    pen.endLine()
    pen.name("Month")
    pen.put(record.month)
    pen.endLine()
    let isFirst = payments.startIndex == 0
    for (place, payment) in zip(payments.indices, payments) {
      if case .cutShort(after: place) = record.flaw { pen.put("Paid：") } else { pen.name("Paid") }
      pen.put(payment.spelling ?? members[payment.member].name)
      pen.blank()
      pen.put(payment.amount)
      pen.blank()
      pen.put(payment.on)
      if !payment.note.isEmpty {
        pen.blank()
        pen.put(payment.note)
      }
      pen.endLine()
    }
    guard isFirst else { return }
    for member in record.relieved {
      pen.name("Exempt")
      pen.put(members[member].name)
      pen.put(" 困难减免")
      pen.endLine()
    }
    writeSent(record, &pen)
  }

  private func writeSent(_ record: DemoDues, _ pen: inout Pen) {
    guard let sent = record.sent else { return }
    if case .slip(.fullWidthColon) = record.flaw { pen.put("Sent：") } else { pen.name("Sent") }
    pen.put(sent.amount)
    pen.blank()
    pen.put(sent.on)
    pen.endLine()
  }
}
