import Testing

@testable import Checkup

/// DEV-9: conversion is discussed when probation ends.
struct ConversionDiscussedTests {
  private func found(_ lines: String..., on day: String) throws -> [String] {
    try Developed.found("DEV-9", ["Assembly: 2026-06-10"] + lines, on: day)
  }

  private static func said(_ state: String, _ days: Int) -> [String] { Developed.said("DEV-9", state, days) }

  /// The vector of the domain reference, section 10.
  @Test(arguments: [
    ("2027-05-10", []), ("2027-05-11", said("due-soon", -60)), ("2027-06-10", said("due-soon", -30)),
    ("2027-07-10", said("due-soon", 0)), ("2027-07-11", said("overdue", 1)),
  ])
  func `who was admitted on 10 June 2026 is due soon from 11 May and overdue from 11 July 2027`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(on: day) == expected)
  }

  @Test func `discussed late it stays late`() throws {
    #expect(try found("Conversion: 2027-07-10", on: "2028-01-01") == [])
    #expect(try found("Conversion: 2027-07-13", on: "2028-01-01") == Self.said("overdue", 3))
  }

  @Test(arguments: [
    ("2026-05-11", "2026-05-11", said("due-soon", -213)), ("2026-05-11", "2026-12-10", said("due-soon", 0)),
    ("2026-05-11", "2026-12-11", said("overdue", 1)), ("2026-05-10", "2026-07-10", said("due-soon", 0)),
    ("2026-05-10", "2026-07-11", said("overdue", 1)),
  ])
  func `who was transferred in under the text of 2026 may wait six months`(
    _ transferred: String, _ day: String, _ expected: [String]
  ) throws {
    let lines = ["Assembly: 2025-06-10", "TransferredIn: \(transferred)"]

    #expect(try Developed.found("DEV-9", lines, on: day) == expected)
  }

  @Test(arguments: [
    ("2026-07-11", []), ("2027-01-09", []), ("2027-01-10", said("overdue", 1)),
  ])
  func `a longer probation is overdue thirty days after its own end`(_ day: String, _ expected: [String])
    throws
  {
    let lines = ["Assembly: 2025-06-10", "Extended: 6 2026-06-10"]

    #expect(try Developed.found("DEV-9", lines, on: day) == expected)
  }

  @Test(arguments: [("2026-05-10", "D14"), ("2026-05-11", "D26")])
  func `probation runs by the text in force when it began`(_ day: String, _ instrument: String) throws {
    #expect(
      try Developed.rests("DEV-9", ["Assembly: \(day)"], on: "2027-12-01") == ["overdue \(instrument)"])
  }

  @Test func `a member who is full in the roster has been converted`() throws {
    func found(full: String) throws -> [String] {
      let roster = member(Developed.name, joined: "2026-06-10", full: full, from: "2026-06-10")
      let lines = ["Assembly: 2026-06-10"]
      return try Developed.found("DEV-9", lines, ["members.rec": roster], on: "2027-12-01")
    }

    #expect(try found(full: "2027-06-20") == [])
    #expect(try found(full: "2027-07-13") == Self.said("overdue", 3))
  }

  @Test(arguments: [
    ("2027-05-10", []),
    ("2027-05-11", ["DEV-9 hard due-soon ZB001 member=安若山 days=-60 branches/ZB001/members.rec:1"]),
    ("2027-07-11", ["DEV-9 hard overdue ZB001 member=安若山 days=1 branches/ZB001/members.rec:1"]),
  ])
  func `a member on probation without a file is judged by the day they joined`(
    _ day: String, _ expected: [String]
  ) throws {
    let new = Written(["members.rec": member("安若山", joined: "2026-06-10", full: nil, from: "2026-06-10")])

    #expect(try new.found("DEV-9", on: day) == expected)
  }

  @Test(arguments: [
    member("安若山", joined: "2026-06-10", full: "2027-06-10"),
    member("安若山", joined: "2026-06-10", full: nil, to: "2027-07-10"),
    member(Developed.name, joined: "2026-06-10", full: nil),
    member("安新", joined: "2026-06-10", full: nil, "Alias: \(Developed.name)"),
  ])
  func `who is full, has left or has a file is not judged by the roster`(_ roster: String) throws {
    #expect(try Developed.found("DEV-9", [], ["members.rec": roster], on: "2027-07-11") == [])
  }
}
