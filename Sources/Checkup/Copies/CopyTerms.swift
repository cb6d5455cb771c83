/// The numbers of rule MIN-6.
package struct CopyTerms: Equatable, Sendable {
  /// A sentence of fewer tokens has no fingerprint.
  var tokens: Int

  /// What stands in more documents than that is common text.
  var documents: Int

  /// What stands in more documents than that counts half: a text that several branches read is less telling.
  var few: Int

  /// So many shared sentences at least.
  var sentences: Int

  /// So many per cent of what is rare in the shorter one at least.
  var percent: Int

  /// Equal bodies of fewer tokens are too brief to be called copied.
  var whole: Int

  /// Equal bodies of fewer tokens say nothing at all.
  var brief: Int

  /// What stands in more of a branch's minutes of one kind is its template.
  var template: Int

  init(_ provision: Provision) {
    tokens = max(1, provision.number("tokens"))
    documents = min(1000, max(2, provision.number("documents")))
    few = provision.number("few")
    sentences = max(1, provision.number("sentences"))
    percent = provision.number("percent")
    whole = provision.number("whole")
    brief = provision.number("brief")
    template = max(1, provision.number("template"))
  }
}
