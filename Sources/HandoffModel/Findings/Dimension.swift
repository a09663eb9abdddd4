/// The parts a score is made of, in report order.
public enum Dimension: String, CaseIterable, Sendable {
  case completeness
  case timing
  case playbook

  public var index: Int {
    switch self {
    case .completeness: 0
    case .timing: 1
    case .playbook: 2
    }
  }
}
