import HandoffModel

/// Finds in the stage history when each deal was won: the start of its last uninterrupted stay in won.
///
/// A history repeats the stage whenever anything else on a deal changes, and a deal may be reopened; so neither the first
/// nor the last row in won is the moment. Stages of another pipeline (an onboarding that follows the sale) interrupt
/// nothing. Rows of a change id that contradict each other, and rows without a date, count for nothing.
struct StageRuns {
  /// Moment of winning by symbol of the deal's id.
  private(set) var wonAt: [Int64: Moment] = [:]
  /// Deals that were won more than once.
  private(set) var rewon = 0

  /// Marks the winning rows in the table's `is_win`.
  init(
    _ history: inout AssembledTable, wonStages: [String], catalogue: FieldCatalogue, symbols: SymbolPool, zone: Zone
  ) {
    func column(_ name: String) -> Column {
      catalogue.id(.stageHistory, name).map { history.table.column($0) } ?? Column(.absent)
    }
    let (deals, moments, stages, pipelines) = (column("deal_id"), column("at"), column("stage"), column("pipeline"))
    guard let won = symbols.symbol(of: "won").map({ Int64($0.index) }) else { return }
    let ownStages = NamedSymbols(wonStages, in: [stages], symbols: symbols)
    func isWon(_ row: Int) -> Bool { stages[row].value == won || ownStages.contains(stages[row]) }
    let verdicts = DuplicateRows(keys: history.keys, contents: history.contents).verdicts
    var rowsOfDeal: [Int64: [Int]] = [:]
    for row in 0..<history.table.rowCount where verdicts.isEmpty || verdicts[row] == .kept {
      if let deal = deals[row].value, moments[row].isFilled { rowsOfDeal[deal, default: []].append(row) }
    }
    var marks = [CodeCell](repeating: CodeCell(.boolean(false)), count: history.table.rowCount)
    for (deal, unsorted) in rowsOfDeal {
      let rows = unsorted.sorted { a, b in
        guard let first = moments[a].moment, let second = moments[b].moment else { return a < b }
        if first.precedes(second, in: zone) { return true }
        if second.precedes(first, in: zone) { return false }
        // At one moment won comes last, for it is where the deal ended up.
        return (isWon(a) ? 1 : 0) < (isWon(b) ? 1 : 0)
      }
      var start: Int?
      var isInterrupted = true
      var runs = 0
      for row in rows {
        if isWon(row) {
          if isInterrupted {
            start = row
            runs += 1
          }
          isInterrupted = false
        } else if let begun = start, pipelines[row] == pipelines[begun] || !pipelines[row].isFilled {
          isInterrupted = true
        }
      }
      guard let start, let moment = moments[start].moment else { continue }
      marks[start] = CodeCell(.boolean(true))
      wonAt[deal] = moment
      if runs > 1 { rewon += 1 }
    }
    if let field = catalogue.id(.stageHistory, "is_win") { history.table.set(field, Column(.codes(marks))) }
  }

  /// No history.
  static let none = StageRuns()

  private init() {}
}
