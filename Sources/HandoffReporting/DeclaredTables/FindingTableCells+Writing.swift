import HandoffModel

extension FindingTableCells {
  /// What the columns about the handoff say, the same in every row of it.
  struct Shared {
    var bytes: [UInt8] = []
    /// By column; empty for columns about the finding.
    var places: [Place] = []

    /// Ends the cell whose bytes were appended last.
    mutating func endCell(guarded: Int) {
      places.append(Place(bytes: (places.last?.bytes.upperBound ?? 0)..<bytes.count, guarded: guarded))
    }
  }

  /// Appends a row per finding; adds the guarded cells to `guarded`.
  func write(_ findings: [TableFinding], _ shared: Shared, to rows: inout [UInt8], guarded: inout Int) {
    let bound = (longestRow + shared.bytes.count) * findings.count
    var count = 0
    // Held once for all rows.
    let (allPieces, allPlaces, allTexts, patterns) = (pieces, places, bytes, isPattern)
    rows.append(addingCapacity: bound) { out in
      let (findings, pieces, places, texts) = (findings.span, allPieces.span, allPlaces.span, allTexts.span)
      let (ownPlaces, ownTexts, isPattern) = (shared.places.span, shared.bytes.span, patterns.span)
      for row in findings.indices {
        let finding = findings[row]
        let result = finding.result
        // Patterns carry no credit.
        let hasCredit = result.outcome.isJudged && !isPattern[finding.rule]
        for column in pieces.indices {
          if column > 0 { out.append(.comma) }
          let piece = pieces[column]
          let start = out.count
          switch piece.kind {
          case .handoff: count &+= out.append(ownPlaces[column], of: ownTexts)
          case .rule: count &+= out.append(places[piece.firstPlace &+ finding.rule], of: texts)
          case .outcome: count &+= out.append(places[piece.firstPlace &+ Replacements.position(result)], of: texts)
          case .reason: count &+= out.append(places[piece.firstPlace &+ Int(result.reason.rawValue)], of: texts)
          case .credit: if hasCredit { out.append(number: Int(result.credit.tenThousandths), decimals: 4) }
          case .creditParts: if hasCredit { out.append(number: Int(result.credit.tenThousandths)) }
          case .pointsLost: if let line = finding.line { out.append(number: line.tenths, decimals: 1) }
          case .ownLoss: if let line = finding.line { out.append(number: line.hundredths, decimals: 2) }
          case .measured: if let amount = result.measured(finding.clock) { out.append(number: amount) }
          }
          if piece.isReplaced, piece.kind.isNumber { columns[column].replacements.apply(to: &out, from: start) }
        }
        out.append(.lineFeed)
      }
    }
    guarded += count
  }
}

extension FindingTableCells.Piece.Kind {
  /// Whether the cell is written as a number, not taken from the texts that are ready.
  fileprivate var isNumber: Bool {
    switch self {
    case .handoff, .rule, .outcome, .reason: false
    case .credit, .creditParts, .pointsLost, .ownLoss, .measured: true
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends a cell that is ready; answers 1 where it was guarded, else 0.
  fileprivate mutating func append(_ place: FindingTableCells.Place, of texts: Span<UInt8>) -> Int {
    for index in place.bytes { append(texts[index]) }
    return place.guarded
  }
}
