import HandoffModel

/// What a column of the bundle means, for the data dictionary and for the dialects of spreadsheets.
struct ColumnMeaning: Sendable {
  let name: String
  let kind: CellKind
  /// Such as `points`; empty where there is none.
  let unit: String
  let text: LocalizedText

  init(_ name: String, _ kind: CellKind, _ unit: String = "", en: String, es: String) {
    self.name = name
    self.kind = kind
    self.unit = unit
    text = LocalizedText(en: en, es: es)
  }
}
