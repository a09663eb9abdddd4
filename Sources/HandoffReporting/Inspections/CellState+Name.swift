import HandoffModel

extension CellState {
  /// As JSON names it.
  var name: String {
    switch self {
    case .notExported: "not_exported"
    case .blank: "blank"
    case .placeholder: "placeholder"
    case .invalid: "invalid"
    case .filled: "filled"
    }
  }
}
