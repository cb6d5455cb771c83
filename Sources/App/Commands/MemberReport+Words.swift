import Register

extension MemberReport {
  /// Why a row cannot be imported.
  func words(_ fault: MemberPlan.Fault) -> String {
    let (id, values) = told(fault)
    return text("fault.\(id)", values)
  }

  private func told(_ fault: MemberPlan.Fault) -> (String, [String: String]) {
    switch fault {
    case .noName: ("no-name", [:])
    case .notAName(let value): ("not-a-name", ["value": value])
    case .lostCharacter(let value): ("lost-character", ["value": value])
    case .tooManyCells(let found, let headings):
      ("too-many-cells", ["found": "\(found)", "headings": "\(headings)"])
    case .identityNumber(let column): ("identity-number", ["column": heading(column)])
    case .notADate(let column, let value): ("not-a-date", ["column": heading(column), "value": value])
    case .wholeDayNeeded(let column, let value, let month):
      (
        "whole-day-needed",
        ["column": heading(column), "value": value, "example": month?.first.description ?? "1985-07-01"]
      )
    case .inFuture(let column, let day): ("in-future", ["column": heading(column), "day": "\(day)"])
    case .outOfOrder(let earlier, let later):
      ("out-of-order", ["earlier": heading(earlier), "later": heading(later)])
    case .notOneOf(let column, let value, let allowed):
      (
        "not-one-of",
        ["column": heading(column), "value": value, "allowed": allowed.joined(separator: " ")]
      )
    case .notAPhone(let value): ("not-a-phone", ["value": value])
    case .lostDigits(let value): ("lost-digits", ["value": value])
    default: lacking(fault)
    }
  }

  private func lacking(_ fault: MemberPlan.Fault) -> (String, [String: String]) {
    switch fault {
    case .noJoined: ("no-joined", [:])
    case .noFrom: ("no-from", [:])
    case .noDuesClass(let age?): ("no-dues-class-aged", ["age": "\(age)"])
    case .noFull(let joined): ("no-full", ["joined": "\(joined)"])
    case .probationaryWithFull(let day): ("probationary-with-full", ["day": "\(day)"])
    default: ("no-dues-class", [:])
    }
  }

  /// What a person must decide about a row.
  func words(_ question: MemberPlan.Question) -> String {
    switch question {
    case .namesake(let born?, let joined):
      text("question.namesake", ["born": born, "joined": "\(joined)"])
    case .namesake(nil, let joined): text("question.namesake-joined", ["joined": "\(joined)"])
    case .cannotTell: text("question.cannot-tell")
    case .hasLeft(let day): text("question.has-left", ["day": "\(day)"])
    case .repeated(let lines):
      text("question.repeated", ["lines": lines.map { "\($0)" }.joined(separator: " ")])
    case .notAMember(let value): text("question.not-a-member", ["value": value])
    }
  }

  /// What a person should look at.
  func words(_ notice: MemberPlan.Notice) -> String {
    switch notice {
    case .name(let oddity): words(oddity)
    case .invisible: text("notice.invisible")
    case .notAMobile: text("notice.not-a-mobile")
    case .furtherPhones(let count): text("notice.further-phones", ["count": "\(count)"])
    case .dayFilled(let column, let day):
      text("notice.day-filled", ["column": heading(column), "day": "\(day)"])
    case .perhapsOctober(let column, let value):
      text("notice.perhaps-october", ["column": heading(column), "value": value])
    case .joinedYoung(let age): text("notice.joined-young", ["age": "\(age)"])
    case .fromIsJoined(let day): text("notice.from-is-joined", ["day": "\(day)"])
    case .onProbation: text("notice.on-probation")
    }
  }

  private func words(_ oddity: WrittenName.Oddity) -> String {
    switch oddity {
    case .joined(let value): text("notice.joined", ["value": value])
    case .mixedScripts: text("notice.mixed-scripts")
    case .lookalike(let character): text("notice.lookalike", ["character": character])
    case .privateUse: text("notice.private-use")
    }
  }
}

extension Texts {
  /// Why a file is no text.
  func callAsFunction(_ undecodable: DecodedText.Undecodable) -> String {
    switch undecodable {
    case .workbook: self("import.workbook")
    // People count bytes from 1.
    case .binary(let offset, let line): self("import.binary", ["line": "\(line)", "offset": "\(offset + 1)"])
    case .neither(let offset, let line):
      self("import.neither", ["line": "\(line)", "offset": "\(offset + 1)"])
    case .noConverter: self("import.no-converter")
    }
  }

  /// Why a text is no member list.
  func callAsFunction(_ refusal: MemberSheet.Refusal) -> String {
    switch refusal {
    case .empty: self("import.empty")
    case .noHeadings(let line, let cells):
      self("import.no-headings", ["line": "\(line)", "cells": cells.joined(separator: " | ")])
    case .openQuote(let line): self("import.open-quote", ["line": "\(line)"])
    case .secondHeadings(let line): self("import.second-headings", ["line": "\(line)"])
    case .noRows: self("import.no-rows")
    }
  }
}
