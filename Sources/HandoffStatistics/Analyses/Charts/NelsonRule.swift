/// The eight patterns of Nelson (1984) on points measured in sigmas from the centre; each names the points that complete it.
///
/// Limits are strict, a point on the centre line belongs to no side, equal neighbours break trends and alternations, and in "two of
/// three" and "four of five" the completing point itself lies beyond.
public enum NelsonRule: Int, CaseIterable, Sendable {
  case beyondThree = 1
  case nineOnOneSide
  case sixInTrend
  case fourteenAlternating
  case twoOfThreeBeyondTwo
  case fourOfFiveBeyondOne
  case fifteenWithinOne
  case eightBeyondOneOnBothSides

  /// Positions of the completing points, ascending.
  public func signals(_ scores: [Double]) -> [Int] {
    switch self {
    case .beyondThree: return scores.indices.filter { abs(scores[$0]) > 3 }
    case .nineOnOneSide: return RunPattern.onOneSide(scores, length: 9)
    case .sixInTrend: return RunPattern.trend(scores, length: 6)
    case .fourteenAlternating: return RunPattern.alternation(scores, length: 14)
    case .twoOfThreeBeyondTwo: return RunPattern.most(scores, 2, of: 3, beyond: 2)
    case .fourOfFiveBeyondOne: return RunPattern.most(scores, 4, of: 5, beyond: 1)
    case .fifteenWithinOne: return RunPattern.all(scores, length: 15) { abs($0) < 1 }
    case .eightBeyondOneOnBothSides:
      return RunPattern.all(scores, length: 8) { abs($0) > 1 }.filter { end in
        let window = scores[(end - 7)...end]
        return window.contains { $0 > 0 } && window.contains { $0 < 0 }
      }
    }
  }
}
