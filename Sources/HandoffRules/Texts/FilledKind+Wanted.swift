import HandoffConfig
import HandoffModel

extension FilledKind {
  /// What a number must be, or a yes or no.
  static func wanted(
    _ node: YAMLNode?, type: ValueType
  ) throws(ConfigurationError) -> (number: [ClosedRange<Int64>]?, flag: Bool?) {
    guard let node else { return (nil, nil) }
    if type == .boolean { return (nil, try node.boolean()) }
    guard type == .number, let ranges = Self.ranges(try Predicate(node, type: .number)) else {
      throw ConfigurationError(
        at: node.position,
        en: "`value` is for numbers (`> 0`, `15..30`), and for yes or no fields; this field is neither",
        es: "`value` es para números (`> 0`, `15..30`) y para campos de sí o no; este campo no es ninguno")
    }
    return (ranges, nil)
  }

  /// The numbers a demand lets through; nil where it is none about numbers.
  private static func ranges(_ predicate: Predicate) -> [ClosedRange<Int64>]? {
    switch predicate {
    case .range(let low, let high): [low...high]
    case .number(.atLeast, let number): [number...Int64.max]
    case .number(.above, let number): [(number + 1)...Int64.max]
    case .number(.atMost, let number): [Int64.min...number]
    case .number(.below, let number): [Int64.min...(number - 1)]
    case .number(.equal, let number): [number...number]
    case .number(.notEqual, let number): [Int64.min...(number - 1), (number + 1)...Int64.max]
    default: nil
    }
  }
}
