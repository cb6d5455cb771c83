import Register

/// What is to be noted of a member besides standing and group, in words.
struct MemberFlags {
  let words: [String]

  init(_ member: Member, _ world: World) {
    let (day, texts) = (world.day, world.texts)
    var words: [String] = []
    if member.isMobile(on: day) { words.append(texts("members.mobile")) }
    if member.isExempt(on: day) { words.append(texts("members.exempt")) }
    self.words = words
  }
}
