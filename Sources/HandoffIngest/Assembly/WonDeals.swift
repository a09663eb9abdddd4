import HandoffModel

/// Tells won deals from others: by the won flag, else by the status, else by the stage; where no column says anything, every
/// row counts as won.
struct WonDeals {
  private let isDeleted: Column
  private let isWon: Column
  private let isClosed: Column
  private let status: Column
  private let stage: Column
  private let ownStages: NamedSymbols
  private let won, lost, deleted: Int64?
  /// The values of status that say how a deal ended, or that it has not.
  private let verdicts: Set<Int64>

  /// Whether neither a flag, nor a status, nor a stage was exported, so that every row is taken for a won deal.
  let isAssumed: Bool

  /// Whether the stage decides for some row.
  var asksStage: Bool { isWon.isAbsent && status.isAbsent }

  /// `wonStages` are names of stages, or statuses, that mean won beside the catalogue's.
  init(_ deals: Table, wonStages: [String] = [], catalogue: FieldCatalogue, symbols: SymbolPool) {
    func column(_ name: String) -> Column { catalogue.id(.deals, name).map { deals.column($0) } ?? Column(.absent) }
    func symbol(_ text: String) -> Int64? { symbols.symbol(of: text).map { Int64($0.index) } }
    isDeleted = column("is_deleted")
    isWon = column("is_won")
    isClosed = column("is_closed")
    let (stage, status) = (column("stage"), column("status"))
    self.stage = stage
    let ownStages = NamedSymbols(wonStages, in: [stage, status], symbols: symbols)
    self.ownStages = ownStages
    won = symbol("won")
    lost = symbol("lost")
    deleted = symbol("deleted")
    let known = catalogue.id(.deals, "status").map { catalogue[$0].choices.map(\.value) } ?? []
    verdicts = Set(known.compactMap(symbol))
    // A column called status may hold anything: that of a customer, say. It counts once it says won or lost somewhere.
    let ends = Set([symbol("won"), symbol("lost")].compactMap { $0 })
    let isOutcome = (0..<status.count).contains { row in
      (status[row].value.map(ends.contains) ?? false) || ownStages.contains(status[row])
    }
    self.status = isOutcome ? status : Column(.absent)
    isAssumed = isWon.isAbsent && self.status.isAbsent && stage.isAbsent
  }

  /// Why the row is no won deal; nil where it is one.
  func exclusion(_ row: Int) -> FilterReason? {
    if isDeleted[row].value == 1 { return .deleted }
    if let flag = isWon[row].value { return flag == 1 ? nil : .notWon }
    if ownStages.contains(status[row]) { return nil }
    if let value = status[row].value, verdicts.contains(value) {
      return value == won ? nil : value == deleted ? .deleted : .notWon
    }
    if stage[row].isFilled { return saysWon(stage[row]) ? nil : .notWon }
    return isAssumed ? nil : .notWon
  }

  /// Whether the row says that the deal was lost: one that is neither won nor lost may still be open.
  func isLost(_ row: Int) -> Bool {
    guard exclusion(row) == .notWon else { return false }
    return saysLost(status[row]) || saysLost(stage[row]) || (isWon[row].value == 0 && isClosed[row].value == 1)
  }

  /// The status, else the stage, for want of whose meaning a row that is not won is none; nil where something known decides.
  func unknownWord(_ row: Int) -> (field: String, symbol: Int64)? {
    guard isWon[row].value == nil, isClosed[row].value != 0, !saysLost(stage[row]) else { return nil }
    if let value = status[row].value {
      return verdicts.contains(value) || ownStages.contains(status[row]) ? nil : (field: "status", symbol: value)
    }
    guard let value = stage[row].value, !saysWon(stage[row]) else { return nil }
    return (field: "stage", symbol: value)
  }

  /// Whether the won flag says one thing and the stage or the status another; never without a flag.
  func isContradicted(_ row: Int) -> Bool {
    guard let flag = isWon[row].value else { return false }
    return flag == 1
      ? saysLost(stage[row]) || saysLost(status[row]) : saysWon(stage[row]) || saysWon(status[row])
  }

  private func saysWon(_ cell: Cell) -> Bool {
    guard let value = cell.value else { return false }
    return value == won || ownStages.contains(cell)
  }

  private func saysLost(_ cell: Cell) -> Bool {
    guard let value = cell.value else { return false }
    return value == lost
  }
}
