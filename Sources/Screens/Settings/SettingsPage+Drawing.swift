import Canvas
import Checkup
import Register

extension SettingsPage {
  /// Rows below the list that tell the selected line in full; none where they would leave no list.
  static func detailRows(in area: Rect) -> Int { area.size.rows >= 12 ? 5 : 0 }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let detail = area.takeBottom(SettingsPage.detailRows(in: area))
    SettingsPage.table(world).draw(listing, on: &frame, in: area) { row(listing.rows[$0], world) }
    guard let selected = listing.selected, detail.size.rows > 0 else { return }
    frame.rule(row: detail.row, columns: detail.columns, style: .faint)
    let lines = told(selected, world).wrapped(to: max(1, detail.size.columns - 2))
    for (row, line) in zip(detail.rows.dropFirst(), lines) {
      frame.put(String(line), row: row, column: 1, width: detail.size.columns - 2)
    }
  }

  static func table(_ world: World) -> Table {
    let texts = world.texts
    return Table([
      Column(texts("settings.name"), .whole(8), importance: 9),
      Column(texts("settings.value"), .whole(8), importance: 8),
      Column(texts("settings.meaning"), .text(least: 12), importance: 5),
      Column(texts("settings.default"), .whole(6), importance: 2),
    ])
  }

  func row(_ row: Row, _ world: World) -> Table.Row {
    let texts = world.texts
    switch row {
    case .preference(let preference):
      let value = world.preferences[preference]
      let usual = preference.choices.first ?? ""
      return Table.Row([
        Styled(texts("settings.\(preference.rawValue)")),
        Styled(word(preference, value, world), value == usual ? [] : .bold),
        Styled(texts("settings.\(preference.rawValue).meaning")), Styled(word(preference, usual, world)),
      ])
    case .local(let place):
      let rule = world.directory.settings[place].rule
      return Table.Row([Styled(texts("settings.local")), Styled(rule), Styled(told(row, world))])
    }
  }

  private func word(_ preference: Preference, _ value: String, _ world: World) -> String {
    world.texts("settings.\(preference.rawValue).\(value)")
  }

  /// A line in full: what a setting means and what it can be; what a local setting does, who set it and where.
  private func told(_ row: Row, _ world: World) -> String {
    switch row {
    case .preference(let preference):
      let choices = preference.choices.map { word(preference, $0, world) }.joined(separator: " / ")
      let meaning = world.texts("settings.\(preference.rawValue).meaning")
      return world.texts("settings.told", ["meaning": meaning, "choices": choices])
    case .local(let place):
      let setting = world.directory.settings[place]
      guard let rule = world.catalogue.versions(of: setting.rule).last else { return setting.reason }
      return setting.words(rule, world.texts, on: world.day)
    }
  }
}
