package import Canvas
package import Checkup
package import Register

/// What ships with the program: each is read when a screen first asks for it, for the first frame needs none of it.
package struct Library: Sendable {
  let catalogue: @Sendable () -> Catalogue
  let schemas: @Sendable () -> [FileSchema]
  let sheetForm: @Sendable () -> SheetForm
  let pinyin: @Sendable () -> Pinyin
  let strokes: @Sendable () -> StrokeOrder?
  let manual: @Sendable () -> String

  /// Each is asked again and again, so whoever hands them in keeps what was read.
  package init(
    catalogue: @escaping @Sendable () -> Catalogue, schemas: @escaping @Sendable () -> [FileSchema],
    sheetForm: @escaping @Sendable () -> SheetForm, pinyin: @escaping @Sendable () -> Pinyin,
    strokes: @escaping @Sendable () -> StrokeOrder?, manual: @escaping @Sendable () -> String
  ) {
    self.catalogue = catalogue
    self.schemas = schemas
    self.sheetForm = sheetForm
    self.pinyin = pinyin
    self.strokes = strokes
    self.manual = manual
  }
}
