/// Brings two orders of keys into one that keeps as much as it can of both.
struct Weave<Key: Hashable> {
  /// Whether a new key goes before another new key at the same place; where it never does, the host's come first.
  let precedes: (Key, Key) -> Bool

  /// Puts the keys only `guest` has into the order of `host`, each behind the key it follows there.
  func woven(_ host: [Key], _ guest: [Key]) -> [Key] {
    let hosts = Set(host)
    let guests = Set(guest)
    var waiting = Self.visitors(guest, in: hosts)
    var woven: [Key] = []
    var visitors = waiting.removeValue(forKey: nil)?[...] ?? []
    for key in host {
      if guests.contains(key) {
        woven += visitors
        woven.append(key)
        visitors = waiting.removeValue(forKey: key)?[...] ?? []
      } else {
        let before = visitors.prefix { precedes($0, key) }
        woven += before
        visitors = visitors.dropFirst(before.count)
        woven.append(key)
      }
    }
    return woven + visitors
  }

  /// Chooses the host: theirs as long as mine left the order of `base` alone, else mine.
  func woven(base: [Key], mine: [Key], theirs: [Key]) -> [Key] {
    let (bases, mines) = (Set(base), Set(mine))
    let isOrderKept = base.filter(mines.contains) == mine.filter(bases.contains)
    return isOrderKept ? woven(theirs, mine) : woven(mine, theirs)
  }

  /// The keys only the guest has, by the last key before them that the host has, too.
  private static func visitors(_ guest: [Key], in hosts: Set<Key>) -> [Key?: [Key]] {
    var found: [Key?: [Key]] = [:]
    var anchor: Key?
    for key in guest {
      if hosts.contains(key) {
        anchor = key
      } else {
        found[anchor, default: []].append(key)
      }
    }
    return found
  }
}
