/// The numbers that a condition such as `>= 100000` or `15..30` lets through.
struct NumberDemand {
  private let numbers: ClosedRange<Int64>

  /// Nil for whatever is no demand on whole numbers.
  init?(_ text: String) {
    let text = text.filter { $0 != " " }
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    if ends.count == 3, ends[1].isEmpty {
      guard let low = Int64(ends[0]), let high = Int64(ends[2]), low <= high else { return nil }
      numbers = low...high
      return
    }
    let sign = text.prefix { "<>=".contains($0) }
    guard !sign.isEmpty, let number = Int64(text[sign.endIndex...]), abs(number) < Int64.max / 2 else { return nil }
    switch sign {
    case ">=": numbers = number...Int64.max
    case ">": numbers = (number + 1)...Int64.max
    case "<=": numbers = Int64.min...number
    case "<": numbers = Int64.min...(number - 1)
    default: return nil
    }
  }

  func covers(_ other: NumberDemand) -> Bool {
    numbers.lowerBound <= other.numbers.lowerBound && numbers.upperBound >= other.numbers.upperBound
  }

  func overlaps(_ other: NumberDemand) -> Bool { numbers.overlaps(other.numbers) }
}
