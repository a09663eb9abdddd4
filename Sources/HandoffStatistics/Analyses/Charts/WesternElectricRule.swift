/// The four patterns of the Western Electric handbook (1956), with the conventions of `NelsonRule`.
public enum WesternElectricRule: Int, CaseIterable, Sendable {
  case beyondThree = 1
  case twoOfThreeBeyondTwo
  case fourOfFiveBeyondOne
  case eightOnOneSide

  /// Positions of the completing points, ascending.
  public func signals(_ scores: [Double]) -> [Int] {
    switch self {
    case .beyondThree: return scores.indices.filter { abs(scores[$0]) > 3 }
    case .twoOfThreeBeyondTwo: return RunPattern.most(scores, 2, of: 3, beyond: 2)
    case .fourOfFiveBeyondOne: return RunPattern.most(scores, 4, of: 5, beyond: 1)
    case .eightOnOneSide: return RunPattern.onOneSide(scores, length: 8)
    }
  }
}
