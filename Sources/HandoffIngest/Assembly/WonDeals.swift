import HandoffModel

/// Tells won deals from others: by the won flag, else by the stage, else every row counts as won.
struct WonDeals {
  private let isDeleted: Column
  private let isWon: Column
  private let stage: Column
  private let wonStage: Int64?

  /// Whether neither a flag nor a stage was exported, so that every row is taken for a won deal.
  let isAssumed: Bool

  init(_ deals: Table, catalogue: FieldCatalogue, symbols: SymbolPool) {
    func column(_ name: String) -> Column { catalogue.id(.deals, name).map { deals.column($0) } ?? Column(.absent) }
    isDeleted = column("is_deleted")
    isWon = column("is_won")
    stage = column("stage")
    wonStage = symbols.symbol(of: "won").map { Int64($0.index) }
    isAssumed = isWon.isAbsent && stage.isAbsent
  }

  /// Why the row is no won deal; nil where it is one.
  func exclusion(_ row: Int) -> FilterReason? {
    if isDeleted[row].value == 1 { return .deleted }
    if let flag = isWon[row].value { return flag == 1 ? nil : .notWon }
    if let value = stage[row].value { return value == wonStage ? nil : .notWon }
    return isAssumed ? nil : .notWon
  }
}
