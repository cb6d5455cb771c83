/// People of made-up branches.
enum CopyPeople {
  private static let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜")
  private static let given = Array("子文建国秀英志强丽娟晓东海燕玉兰德明春梅永康雪松立新桂芳少华宏伟佩珍")

  /// The thirty people of a branch.
  static func names(branch: Int) -> [String] {
    var chance = CopyChance(seed: 300_000 + branch)
    return (0..<30).map { _ in
      let name = "\(chance.one(of: surnames))\(chance.one(of: given))"
      return chance.happens(85) ? name + String(chance.one(of: given)) : name
    }
  }
}
