/// The symbols that minutes begin from, looked up once.
struct PhraseShapes: Sendable {
  let opening, closing, lastTime, report, opinion, decision, resolution, aside: Int
  let study, insight, pledge, lecture, question: Int
  let deed, feeling, next: Int
  let preparation, confession, criticism, remedies: Int
  let selfAppraisal, ballot, verdict, account, vote, introduction, support, talk: Int

  init(_ book: Phrasebook) {
    (opening, closing, lastTime) = (book.symbol("开"), book.symbol("散"), book.symbol("问"))
    (report, opinion, decision) = (book.symbol("报"), book.symbol("论"), book.symbol("定"))
    (resolution, aside) = (book.symbol("决"), book.symbol("补"))
    (study, insight, pledge) = (book.symbol("学"), book.symbol("悟"), book.symbol("诺"))
    (lecture, question) = (book.symbol("讲"), book.symbol("听"))
    (deed, feeling, next) = (book.symbol("办"), book.symbol("感"), book.symbol("续"))
    (preparation, confession) = (book.symbol("备"), book.symbol("查"))
    (criticism, remedies) = (book.symbol("评议"), book.symbol("整"))
    (selfAppraisal, ballot, verdict) = (book.symbol("自评"), book.symbol("测"), book.symbol("见"))
    (account, vote) = (book.symbol("报告"), book.symbol("收"))
    (introduction, support) = (book.symbol("介"), book.symbol("议人"))
    talk = book.symbol("谈")
  }
}
