/// A part of a sentence that the session at hand fills in.
enum DemoPart: String, Sendable {
  /// The next person who has not spoken yet.
  case speaker = "名"
  case chair = "主"
  case recorder = "录"
  case secretary = "书"
  case lecturer = "讲"
  /// Whoever takes the matter on.
  case owner = "甲"
  /// The member whose admission or conversion is talked about.
  case candidate = "新"
  /// A place of the branch's own neighbourhood.
  case home = "苑"
  /// The day by which something is to be done.
  case due = "日"
  case month = "月"
  /// A number below thirty, and one below a hundred and fifty.
  case few = "数"
  case many = "大"
  case expected = "应"
  case attended = "到"
  case onLeave = "假"
  case absent = "缺"
  case excellent = "优"
  /// The title of the item at hand.
  case item = "题"
  /// What is voted on, and the numbers of the vote.
  case matter = "案"
  case voters = "权"
  case votersPresent = "会"
  case votesFor = "赞"
  case against = "反"
  case abstain = "弃"
  case result = "果"
}
