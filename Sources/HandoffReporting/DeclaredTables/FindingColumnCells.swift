import HandoffModel

/// A declared column about findings: what repeats made once.
///
/// An immutable class for the same reason as `RuleCells`.
final class FindingColumnCells: Sendable {
  let content: FindingContent
  let replacements: Replacements
  /// For a column about the finding's handoff.
  let handoff: HandoffColumnCells?
  /// By rule, or by outcome and reason; empty for numbers.
  let texts: [TextCell]
  /// By group, then for the core cap.
  let adjustments: [TextCell]
  /// No cell takes more bytes.
  let longest: Int

  init(_ declared: DeclaredColumn<FindingContent>, _ context: AuditContext) {
    content = declared.content
    let replacements = Replacements(declared.replacements)
    self.replacements = replacements
    if case .handoff(let content) = declared.content {
      handoff = HandoffColumnCells(
        DeclaredColumn(header: declared.header, content: content, replacements: declared.replacements), context)
    } else {
      handoff = nil
    }
    let language = context.language
    texts =
      switch declared.content {
      case .rule: context.rules.map { replacements.cell($0.id) }
      case .title: context.rules.map { replacements.cell($0.title[language]) }
      case .dimension: context.rules.map { replacements.cell($0.dimension?.rawValue ?? "") }
      case .severity: context.rules.map { replacements.cell($0.severity.rawValue) }
      case .outcome: replacements.outcomes()
      case .reason: Reason.allCases.map { replacements.cell($0.id) }
      default: []
      }
    adjustments =
      switch declared.content {
      case .rule: context.groups.map { replacements.cell("group:\($0.id)") } + [replacements.cell("core-cap")]
      case .title:
        context.groups.map { replacements.cell($0.title[language]) } + [
          replacements.cell("core-cap", AdjustmentCells.coreCapMessage(context))
        ]
      case .outcome: context.groups.map { _ in replacements.cell("given-back") } + [replacements.cell("capped")]
      default: [TextCell](repeating: replacements.cell(""), count: context.groups.count + 1)
      }
    longest = (texts + adjustments).reduce(max(OutputSpan<UInt8>.longestNumber, replacements.longest)) {
      max($0, $1.bytes.count)
    }
  }
}
