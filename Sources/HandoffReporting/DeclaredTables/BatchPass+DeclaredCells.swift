import HandoffModel

extension BatchPass {
  /// Appends what a column says of a handoff. Answers 1 where the cell was guarded, else 0.
  func append(
    _ column: HandoffColumnCells, of index: Int, _ score: HandoffScore, to bytes: inout [UInt8]
  ) -> Int {
    let start = bytes.count
    var guarded = 0
    switch column.content {
    case .segment: return bytes.append(column.texts[cells.shape.slot(batch.segments[index])])
    case .grade: return bytes.append(column.texts[score.grade?.position ?? Grade.allCases.count])
    case .capped: return bytes.append(column.texts[score.isCapped ? 1 : 0])
    case .completion: return bytes.append(column.texts[Int(score.completion.rawValue)])
    case .outcome(let rule):
      return bytes.append(column.texts[Replacements.position(batch.columns[rule].results[index])])
    case .withheld: break
    case .field: guarded = append(field: column, of: index, to: &bytes)
    case .signedOn:
      let (dates, day) = (cells.dates, batch.signatures[index].day(in: cells.zone))
      bytes.append(addingCapacity: DateText.longest) { out in dates.append(day, to: &out) }
    case .score: if let tenths = score.score { bytes.append(number: tenths, decimals: 1) }
    case .coverage: if let tenths = score.coverage { bytes.append(number: tenths, decimals: 1) }
    case .dimension(let dimension):
      if let millionths = score.dimensions[checked: dimension.index] ?? nil {
        bytes.append(number: (millionths + 500) / 1_000, decimals: 1)
      }
    case .pointsLost: if let tenths = score.score { bytes.append(number: 1_000 - tenths, decimals: 1) }
    case .findingCount: bytes.append(number: tableFindings.count + adjustmentCount(of: score))
    case .coreMissed:
      // The closure takes these two, not a copy of the pass.
      let (declared, columns) = (cells.declared, batch.columns)
      bytes.append(
        number: declared.coreRules.count { declared.missesCore(columns[$0].results[index].outcome) })
    case .credit(let rule):
      let result = batch.columns[rule].results[index]
      if result.outcome.isJudged, !cells.rules[rule].isPattern {
        bytes.append(number: Int(result.credit.tenThousandths), decimals: 4)
      }
    case .measured(let rule):
      let result = batch.columns[rule].results[index]
      if let amount = result.measured(clock(rule: rule, handoff: index)) { bytes.append(number: amount) }
    }
    column.replacements.apply(to: &bytes, from: start)
    return guarded
  }

  /// The deal's own cell; nothing unless it is filled.
  private func append(field column: HandoffColumnCells, of index: Int, to bytes: inout [UInt8]) -> Int {
    guard let type = column.type, let value = column.column[Int(batch.rows[index])].value else { return 0 }
    if type.isSymbol { return cells.append(column.column, row: batch.rows[index], to: &bytes) }
    if type.isTemporal {
      let dates = cells.dates
      bytes.append(addingCapacity: DateText.longest) { out in dates.append(Moment(raw: value), to: &out) }
    } else if type == .boolean {
      bytes.append(text: value == 1 ? "true" : "false")
    } else {
      bytes.append(number: Int(value), upToDecimals: 4)
    }
    return 0
  }

  private func adjustmentCount(of score: HandoffScore) -> Int {
    score.ledger.count { line in
      if case .rule = line.cause { return false }
      return true
    }
  }
}

extension [UInt8] {
  /// Appends a cell that is ready; answers 1 where it was guarded, else 0.
  mutating func append(_ cell: TextCell) -> Int {
    append(contentsOf: cell.bytes)
    return cell.guarded
  }
}

extension Grade {
  /// The position in `allCases`.
  var position: Int {
    switch self {
    case .excellent: 0
    case .good: 1
    case .fair: 2
    case .poor: 3
    }
  }
}
