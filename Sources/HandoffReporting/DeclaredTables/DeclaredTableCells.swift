import HandoffModel

/// The declared tables, ready to be written.
///
/// An immutable class for the same reason as `RuleCells`.
final class DeclaredTableCells: Sendable {
  enum Body: Sendable {
    case handoffs([HandoffColumnCells])
    case findings(FindingTableCells)
    /// Nil for the segment.
    case groups(Column?)
    case outcomes
  }

  /// In the order of the workspace.
  let bodies: [Body]
  let coreRules: [Int]
  /// One bit per outcome, in raw order: whether it misses a core rule.
  private let coreMissedBy: UInt16

  init(_ context: AuditContext, tables: [DeclaredTable]) {
    bodies = tables.map { table in
      switch table.body {
      case .handoffs(let columns): .handoffs(columns.map { HandoffColumnCells($0, context) })
      case .findings(let columns):
        .findings(FindingTableCells(columns.map { FindingColumnCells($0, context) }, context))
      case .groups(.segment, _): .groups(nil)
      case .groups(.field(let field), _): .groups(context.dataset.deals.column(field))
      case .outcomes: .outcomes
      }
    }
    coreRules = context.rules.indices.filter { context.rules[$0].severity == .core && !context.rules[$0].isPattern }
    coreMissedBy = context.coreMissedBy.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
  }

  func missesCore(_ outcome: Outcome) -> Bool { coreMissedBy & 1 << UInt16(outcome.rawValue) != 0 }
}
