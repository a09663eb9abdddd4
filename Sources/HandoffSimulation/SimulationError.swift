/// What is wrong with the parameters of a simulation; the first problem found, in the order of the
/// parameters.
public enum SimulationError: Error, Hashable, Sendable, CustomStringConvertible {
  case countOutOfRange(parameter: String, value: Int, allowed: ClosedRange<Int>)
  /// Also for a value that is not a number.
  case numberOutOfRange(parameter: String, value: Double, allowed: ClosedRange<Double>)
  case dayOutOfRange(parameter: String, value: SimulatedDay, allowed: ClosedRange<SimulatedDay>)

  public var description: String {
    switch self {
    case .countOutOfRange(let parameter, let value, let allowed):
      "\(parameter) is \(value); expected a whole number from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .numberOutOfRange(let parameter, let value, let allowed):
      "\(parameter) is \(value); expected a number from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .dayOutOfRange(let parameter, let value, let allowed):
      "\(parameter) is \(value); expected a day from \(allowed.lowerBound) to \(allowed.upperBound)"
    }
  }
}
