/// An amount of time with its unit, as rule files write it: `48 hours`, `5 business days`.
public struct TimeSpan: Hashable, Sendable {
  /// 0 or more in every span read from text.
  public let amount: Int32
  public let unit: TimeUnit

  public init(amount: Int32, unit: TimeUnit) {
    self.amount = amount
    self.unit = unit
  }

  /// Reads digits, one space and a unit in lower case, singular or plural; `2 weeks` are 14 days. Nil for
  /// anything else: signs, fractions, other spaces, a missing unit, and amounts beyond `Int32`.
  public init?(parsing text: String) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(decimalDigits: parts[0].utf8) else { return nil }
    guard let (unit, factor) = Self.units[String(parts[1])] else { return nil }
    guard count <= Int(Int32.max) / factor else { return nil }
    self.init(amount: Int32(count * factor), unit: unit)
  }

  private static let units: [String: (unit: TimeUnit, factor: Int)] = [
    "hour": (.hours, 1), "hours": (.hours, 1),
    "day": (.days, 1), "days": (.days, 1),
    "week": (.days, 7), "weeks": (.days, 7),
    "business hour": (.businessHours, 1), "business hours": (.businessHours, 1),
    "business day": (.businessDays, 1), "business days": (.businessDays, 1),
  ]
}

extension TimeSpan: CustomStringConvertible {
  /// English, readable by `init(parsing:)`: `1 day`, `48 hours`.
  public var description: String {
    "\(amount) \(amount == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)"
  }
}
