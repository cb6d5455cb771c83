@testable import Register

/// Invented records of members away, reached, handled and transferred.
extension Sample {
  mutating func away(_ number: Int) -> Away {
    var stay = Away(id: "20260301-wc-\(number)", member: person(), leftOn: day())
    stay.kind = chance.maybe { $0.pick(Away.Kind.self) }
    (stay.location, stay.reason, stay.phone) = (maybe { $0.text() }, maybe { $0.text() }, maybe { $0.text() })
    stay.returned = maybe { $0.day() }
    return stay
  }

  mutating func contact(_ number: Int) -> Contact {
    var contact = Contact(id: "20260301-lx-\(number)", date: day(), with: person())
    (contact.by, contact.means) = (maybe { $0.text() }, maybe { $0.text() })
    contact.gist = maybe { $0.longText() }
    return contact
  }

  mutating func handling(_ number: Int) -> Handling {
    var step = Handling(
      id: "20260301-cz-\(number)", member: person(), kind: chance.pick(Handling.Kind.self), from: day())
    (step.until, step.closed) = (maybe { $0.day() }, maybe { $0.day() })
    (step.approval, step.note) = (maybe { $0.text() }, maybe { $0.longText() })
    return step
  }

  mutating func transfer(_ number: Int) -> Transfer {
    var transfer = Transfer(
      id: "20260301-zj-\(number)", member: person(), direction: chance.pick(Transfer.Direction.self),
      sent: day())
    (transfer.destination, transfer.received) = (maybe { $0.text() }, maybe { $0.day() })
    transfer.letter = maybe { $0.text() }
    return transfer
  }
}

extension Away: Placeable {}
extension Contact: Placeable {}
extension Handling: Placeable {}
extension Transfer: Placeable {}

extension AnyKind {
  static let movements = [
    AnyKind(Away.self, Away.Name.self, in: "away") { $0.away($1) },
    AnyKind(Contact.self, Contact.Name.self, in: "contacts") { $0.contact($1) },
    AnyKind(Handling.self, Handling.Name.self, in: "handling") { $0.handling($1) },
    AnyKind(Transfer.self, Transfer.Name.self, in: "transfers") { $0.transfer($1) },
  ]
}
