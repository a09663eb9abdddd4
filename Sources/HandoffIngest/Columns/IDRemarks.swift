import HandoffModel

/// What is odd about the ids of a column.
struct IDRemarks {
  /// What a distinct text of the column is, where it is odd.
  enum Oddity: UInt8 {
    case none
    case damaged
    case restored
    case wrongChecksum
    case otherShape
  }

  private var tallies = [CellTally](repeating: CellTally(), count: 5)
  private let letterCase: ShortIDCase

  init(letterCase: ShortIDCase) {
    self.letterCase = letterCase
  }

  mutating func add(_ oddity: Oddity, row: Int) { tallies[Int(oddity.rawValue)].add(row: row) }

  private subscript(oddity: Oddity) -> CellTally { tallies[Int(oddity.rawValue)] }

  /// `areKept`: whether damaged ids stay, as keys of their own rows, to which nothing is joined.
  func all(areKept: Bool) -> [ColumnRemark] {
    [
      areKept
        ? self[.damaged].remark(
          .badID,
          en:
            "ids were rounded or rewritten by a spreadsheet; the rows are kept but nothing is joined to them: export the ids as text",
          es:
            "ids fueron redondeados o reescritos por una hoja de cálculo; las filas se conservan pero nada se une a ellas: exporte los ids como texto"
        )
        : self[.damaged].remark(
          .badID, isUnreadable: true,
          en: "ids were rounded or rewritten by a spreadsheet and join nothing: export the ids as text",
          es: "ids fueron redondeados o reescritos por una hoja de cálculo y no unen nada: exporte los ids como texto"),
      self[.restored].remark(
        "id-case-restored", en: "ids had lost their letter case; their check characters gave it back",
        es: "ids habían perdido sus mayúsculas y minúsculas; sus caracteres de control las devolvieron"),
      self[.wrongChecksum].remark(
        "id-checksum", en: "ids of 18 characters do not end in their check characters; they were taken as written",
        es: "ids de 18 caracteres no terminan en sus caracteres de control; se tomaron como están"),
      self[.otherShape].remark(
        "id-shape",
        en: "ids have neither 15 nor 18 characters, as those of Salesforce have; they were taken as written",
        es: "ids no tienen 15 ni 18 caracteres, como los de Salesforce; se tomaron como están"),
    ].compactMap { $0 } + letterCase.remarks
  }
}
