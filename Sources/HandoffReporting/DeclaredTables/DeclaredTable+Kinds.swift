import HandoffModel

extension DeclaredTable {
  /// What the cells of each column hold, for spreadsheet dialects; words that replace a number may be numbers or not.
  func kinds(_ catalogue: FieldCatalogue) -> [CellKind] {
    switch body {
    case .handoffs(let columns): columns.map { $0.replacements.isEmpty ? $0.content.kind(catalogue) : .value }
    case .findings(let columns): columns.map { $0.replacements.isEmpty ? $0.content.kind(catalogue) : .value }
    case .groups(_, let columns): columns.map { $0.replacements.isEmpty ? $0.content.kind : .value }
    case .outcomes(let columns): columns.map { $0.replacements.isEmpty ? $0.content.kind : .value }
    }
  }
}

extension HandoffContent {
  fileprivate func kind(_ catalogue: FieldCatalogue) -> CellKind {
    switch self {
    case .field(let field): catalogue[field].type.cellKind
    case .withheld, .segment, .grade, .completion, .outcome: .text
    case .signedOn: .date
    case .score, .coverage, .dimension, .pointsLost, .credit: .decimal
    case .capped: .boolean
    case .findingCount, .coreMissed, .measured: .integer
    }
  }
}

extension FindingContent {
  fileprivate func kind(_ catalogue: FieldCatalogue) -> CellKind {
    switch self {
    case .handoff(let content): content.kind(catalogue)
    case .rule, .title, .dimension, .severity, .outcome, .reason: .text
    case .credit, .pointsLost, .ownLoss: .decimal
    case .creditParts, .measured: .integer
    }
  }
}

extension GroupContent {
  fileprivate var kind: CellKind {
    switch self {
    case .name: .text
    case .handoffs, .judged, .gradeCount, .capped: .integer
    case .meanScore, .meanDimension: .decimal
    }
  }
}

extension OutcomeContent {
  fileprivate var kind: CellKind {
    switch self {
    case .measure, .group: .text
    case .handoffs, .events: .integer
    case .value: .decimal
    }
  }
}

extension FieldType {
  fileprivate var cellKind: CellKind {
    if isTemporal { return .date }
    if self == .boolean { return .boolean }
    return isNumeric ? .decimal : .text
  }
}
