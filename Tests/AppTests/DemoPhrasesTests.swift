import Testing

@testable import App

struct DemoPhrasesTests {
  private let book = Phrasebook()

  @Test func `every topic offers what the sentences of its family ask for`() {
    let asked: [([Phrasebook.Topic], [Phrasebook.Slot])] = [
      (book.business, [.title, .state, .worry, .proposal, .decision]),
      (book.studies, [.title, .point, .insight, .deed]),
      (book.activities, [.title, .deed, .feeling, .next]),
    ]
    for (topics, slots) in asked {
      for topic in topics { for slot in slots { #expect(book.count(topic[slot]) >= 3) } }
    }
  }

  @Test func `hundreds of sentences lie ready, and thousands with the topics they are said of`() {
    func count(_ shapes: [String]) -> Int { shapes.map { book.count(book.symbol($0)) }.reduce(0, +) }
    let ofBusiness = count(["报", "论", "定", "决"]) * book.business.count
    let ofStudy = count(["学", "悟", "诺", "讲", "听"]) * book.studies.count
    let ofActivity = count(["办", "感", "续"]) * book.activities.count
    let others = count(["开", "散", "问", "补", "备", "查", "评议", "整", "自评", "测", "见", "报告", "收", "介", "议人", "谈"])
    #expect(others >= 50)
    #expect(ofBusiness + ofStudy + ofActivity >= 1_500)
  }

  @Test func `the same seed says the same thing`() {
    func opinion(_ seed: UInt64) -> [UInt8] {
      var scribe = Scribe(book: book)
      var cast = DemoCast()
      cast.speakers = [Array("何秋实".utf8), Array("曾小满".utf8)]
      scribe.begin(cast, chance: Chance(seed: seed), homes: [0, 1])
      scribe.takeUp(book.business[0], item: [])
      return scribe.text(book.symbol("论"))
    }
    #expect(opinion(4) == opinion(4))
    #expect(opinion(4) != opinion(5))
  }

  @Test(arguments: zip([0, 1] as [UInt64], [0xe220_a839_7b1d_cdaf, 0x910a_2dec_8902_5cc1] as [UInt64]))
  func `chance is SplitMix64`(seed: UInt64, first: UInt64) {
    var chance = Chance(seed: seed)
    #expect(chance.next() == first)
  }
}
