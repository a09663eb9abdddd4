import HandoffModel

/// The rows of a declared table of outcomes, in the order of the measures.
struct OutcomeMeasureTable {
  let columns: [DeclaredColumn<OutcomeContent>]

  func rows(_ measures: [OutcomeMeasure]) -> [UInt8] {
    let replacements = columns.map { Replacements($0.replacements) }
    var bytes: [UInt8] = []
    for measure in measures {
      for (position, column) in columns.enumerated() {
        if position > 0 { bytes.append(.comma) }
        let start = bytes.count
        append(column.content, measure, to: &bytes)
        replacements[position].apply(to: &bytes, from: start)
      }
      bytes.append(.lineFeed)
    }
    return bytes
  }

  private func append(_ content: OutcomeContent, _ measure: OutcomeMeasure, to bytes: inout [UInt8]) {
    switch content {
    case .measure: bytes.append(text: measure.kind.rawValue)
    case .group: bytes.append(text: measure.group)
    case .handoffs: bytes.append(number: measure.handoffs)
    case .events: if let events = measure.events { bytes.append(number: events) }
    case .value:
      guard let value = measure.value, value.isFinite, abs(value) < 1e12 else { return }
      bytes.append(number: Int((value * 10_000).rounded()), decimals: 4)
    }
  }
}
