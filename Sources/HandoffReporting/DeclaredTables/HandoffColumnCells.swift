import HandoffModel

/// A declared column about handoffs: what repeats made once.
///
/// An immutable class for the same reason as `RuleCells`.
final class HandoffColumnCells: Sendable {
  let content: HandoffContent
  let replacements: Replacements
  /// The column's closed vocabulary, by position; empty where it has none.
  let texts: [TextCell]
  /// The cells of a field; absent for other contents.
  let column: Column
  let type: FieldType?

  init(_ declared: DeclaredColumn<HandoffContent>, _ context: AuditContext) {
    content = declared.content
    let replacements = Replacements(declared.replacements)
    self.replacements = replacements
    if case .field(let field) = declared.content {
      column = context.dataset.deals.column(field)
      type = context.dataset.catalogue[field].type
    } else {
      (column, type) = (Column(.absent), nil)
    }
    texts =
      switch declared.content {
      case .segment: context.segments.map { replacements.cell($0) } + [replacements.cell("")]
      case .grade: Grade.allCases.map { replacements.cell($0.rawValue) } + [replacements.cell("")]
      case .capped: [replacements.cell("false"), replacements.cell("true")]
      case .completion: CompletionStatus.allCases.map { replacements.cell($0.id) }
      case .outcome: replacements.outcomes()
      default: []
      }
  }
}
