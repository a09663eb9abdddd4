import HandoffModel

extension FindingColumnCells {
  /// Appends what the column says of points given back, or of the core cap. Answers 1 where the cell was guarded, else 0.
  func append(_ line: LedgerLine, adjustment: Int, to out: inout OutputSpan<UInt8>) -> Int {
    let start = out.count
    switch content {
    case .creditParts: out.append(number: 0)
    case .pointsLost: out.append(number: line.tenths, decimals: 1)
    case .ownLoss: out.append(number: line.hundredths, decimals: 2)
    default: return out.append(adjustments[adjustment])
    }
    replacements.apply(to: &out, from: start)
    return 0
  }
}

extension RuleResult {
  /// Seconds or whole days of a clock, or what was counted; nil for other rules.
  func measured(_ clock: ClockReading?) -> Int? {
    if let clock { return Int(clock.elapsed) }
    return switch reason {
    case .count, .replies, .unowned: Int(found)
    default: nil
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends a cell that is ready; answers 1 where it was guarded, else 0.
  fileprivate mutating func append(_ cell: TextCell) -> Int {
    append(bytes: cell.bytes)
    return cell.guarded
  }
}
