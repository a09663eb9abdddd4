/// The choices of an analysis of outcomes.
public struct OutcomeSettings: Hashable, Sendable {
  /// Where the clock of a customer starts.
  public enum ClockStart: String, CaseIterable, Sendable {
    case signature
    /// Customers without a contract start have no clock, and are left out and counted.
    case contractStart = "contract_start"
  }

  /// What the texts of a form without a completion date count as at the landmark.
  public enum UndatedForm: String, CaseIterable, Sendable {
    /// Written in time.
    case include
    /// Not known.
    case exclude
  }

  /// What says that a customer left.
  public enum ChurnSource: String, CaseIterable, Sendable {
    /// A dated row of `churn`.
    case events
    /// A yes or no, a status or a date in a column of the account or the deal.
    case flags
    /// The end of the last row of `subscriptions`.
    case subscriptions
    /// A deal of type renewal that was lost, on the day it was closed.
    case renewals
  }

  /// The word for a score of everything that is known by now.
  public static let noLandmark = "none"

  /// Days after entry at which the score is taken.
  public var landmark = 30
  /// Whether scores are taken from everything that is known by now, although they then know how the story ended.
  public var acceptsLeakage = false
  /// First-year churn: day 365 counts.
  public var horizon = 365
  /// The last day of follow-up; nil for the analysis date.
  public var cutoff: Day?
  /// Customers that entered fewer days before the cutoff are left out and counted.
  public var minimumFollowUp = 0
  public var clockStart = ClockStart.signature
  public var undatedForm = UndatedForm.include
  /// The first of these that says when a customer left decides; where another says otherwise, that is counted.
  public var churnSources: [ChurnSource] = [.events, .flags, .subscriptions, .renewals]
  /// Name of what says that a customer became active, where that has no date: a table with a row of it, or a deal's yes or no.
  public var activation: String?
  /// How often customers are drawn again for the intervals of money; 0 for none.
  public var replicates = 2_000
  /// The smallest difference that matters, as a share.
  public var smallestOfInterest = 0.05
  /// The rates that plans are made for, the published example: never the ones just observed.
  public var plannedPoorRisk = 0.22
  public var plannedOtherRisk = 0.08

  public init() {}
}
