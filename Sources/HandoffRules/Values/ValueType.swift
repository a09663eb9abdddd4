import HandoffModel

/// What comparisons of a deal-level value mean.
enum ValueType: Sendable, Equatable {
  case boolean
  case moment
  case number
  case symbol
  case text

  init(_ type: FieldType) {
    switch type {
    case .boolean: self = .boolean
    case .date, .instant: self = .moment
    case .integer, .money, .months, .number: self = .number
    case .choice, .id: self = .symbol
    case .list, .text: self = .text
    }
  }
}
