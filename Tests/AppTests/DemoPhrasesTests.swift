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

  @Test func `there are hundreds of sentences to choose from`() {
    let shapes = ["报", "论", "定", "问", "学", "悟", "诺", "讲", "听", "办", "感", "续", "查", "评议", "开", "散"]
    let plain = shapes.map { book.count(book.symbol($0)) }.reduce(0, +)
    // Sentences about business read differently for each topic.
    #expect(plain > 150 && plain * book.business.count > 2_000)
  }

  @Test func `the same seed says the same thing`() {
    func opinion(_ seed: UInt64) -> [UInt8] {
      var scribe = Scribe(book: book)
      var cast = Cast()
      cast.speakers = [Array("何秋实".utf8), Array("曾小满".utf8)]
      scribe.begin(cast, chance: Chance(seed: seed), homes: [0, 1])
      scribe.takeUp(book.business[0], item: [])
      return scribe.text(book.symbol("论"))
    }
    #expect(opinion(4) == opinion(4))
    #expect(opinion(4) != opinion(5))
  }

  @Test(arguments: [(0, 0x_e220_a839_7b1d_cdaf), (1, 0x_910a_2dec_8902_5cc1)] as [(UInt64, UInt64)])
  func `chance is SplitMix64`(seed: UInt64, first: UInt64) {
    var chance = Chance(seed: seed)
    #expect(chance.next() == first)
  }
}
