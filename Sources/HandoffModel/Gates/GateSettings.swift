/// What a run must keep to pass in CI; nil asks for nothing.
public struct GateSettings: Hashable, Sendable {
  public enum RejectedLimit: Hashable, Sendable {
    case count(Int)
    /// Of all records read, in whole percent.
    case percent(Int)
  }

  public enum FailOn: Hashable, Sendable {
    case never
    /// Findings of this severity or a graver one.
    case severity(Severity)
  }

  /// Lowest median score, in whole points.
  public var minMedianScore: Int?
  /// Lowest completion rate, in whole percent.
  public var minCompletion: Int?
  public var failOn: FailOn?
  /// Fail on every finding that the baseline does not have.
  public var failsOnNew: Bool?
  /// Lowest median share of the weight that could be judged, in whole percent.
  public var minCoverage: Int?
  /// Most quarantined records.
  public var maxRejected: RejectedLimit?

  public init() {}

  /// These settings, and where they ask for nothing, the others.
  public func over(_ others: GateSettings) -> GateSettings {
    var settings = self
    settings.minMedianScore = minMedianScore ?? others.minMedianScore
    settings.minCompletion = minCompletion ?? others.minCompletion
    settings.failOn = failOn ?? others.failOn
    settings.failsOnNew = failsOnNew ?? others.failsOnNew
    settings.minCoverage = minCoverage ?? others.minCoverage
    settings.maxRejected = maxRejected ?? others.maxRejected
    return settings
  }
}

extension GateSettings.RejectedLimit {
  /// Reads `12`, or `5%`; nil for anything else.
  public init?(parsing text: String) {
    if text.hasSuffix("%") {
      guard let percent = Int(text.dropLast()), (0...100).contains(percent) else { return nil }
      self = .percent(percent)
    } else {
      guard let count = Int(text), count >= 0 else { return nil }
      self = .count(count)
    }
  }
}

extension GateSettings.FailOn {
  /// Reads `never` or a severity; nil for anything else.
  public init?(parsing text: String) {
    if text == "never" {
      self = .never
    } else if let severity = Severity(rawValue: text), severity != .info {
      self = .severity(severity)
    } else {
      return nil
    }
  }

  public static let names = ["core", "major", "minor", "never"]
}
