import HandoffModel

/// The columns of a declared table of findings, laid out flat: a row is written from numbers and one run of bytes, without
/// taking a reference to any column or text.
final class FindingTableCells: Sendable {
  /// Where a cell that is ready stands, and 1 where it was guarded.
  struct Place {
    let bytes: Range<Int>
    let guarded: Int
  }

  struct Piece {
    /// What decides the cell.
    enum Kind {
      case handoff, rule, outcome, reason, credit, creditParts, pointsLost, ownLoss, measured
    }

    let kind: Kind
    /// Of the column's texts among `places`.
    let firstPlace: Int
    let isReplaced: Bool
  }

  let columns: [FindingColumnCells]
  let pieces: [Piece]
  let places: [Place]
  let bytes: [UInt8]
  /// By rule.
  let isPattern: [Bool]
  /// No row takes more bytes beside those of its handoff.
  let longestRow: Int

  init(_ columns: [FindingColumnCells], _ context: AuditContext) {
    var (pieces, places, bytes) = ([Piece](), [Place](), [UInt8]())
    for column in columns {
      pieces.append(
        Piece(kind: Self.kind(of: column.content), firstPlace: places.count, isReplaced: !column.replacements.isEmpty))
      for text in column.texts {
        places.append(Place(bytes: bytes.count..<bytes.count + text.bytes.count, guarded: text.guarded))
        bytes += text.bytes
      }
    }
    (self.columns, self.pieces, self.places, self.bytes) = (columns, pieces, places, bytes)
    isPattern = context.rules.map(\.isPattern)
    longestRow = columns.reduce(columns.count + 1) { $1.handoff == nil ? $0 + $1.longest : $0 }
  }

  private static func kind(of content: FindingContent) -> Piece.Kind {
    switch content {
    case .handoff: .handoff
    case .rule, .title, .dimension, .severity: .rule
    case .outcome: .outcome
    case .reason: .reason
    case .credit: .credit
    case .creditParts: .creditParts
    case .pointsLost: .pointsLost
    case .ownLoss: .ownLoss
    case .measured: .measured
    }
  }
}
