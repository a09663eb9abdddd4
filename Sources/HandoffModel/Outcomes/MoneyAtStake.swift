/// Annual revenue that goes with the difference in churn between two groups of customers, in one currency; sums never cross
/// currencies. Of customers with a full year.
public struct MoneyAtStake: Sendable {
  /// Whose revenue is at stake, and with whom it is compared.
  public enum Step: String, CaseIterable, Sendable {
    case poorToOthers = "poor-to-others"
    case poorToFair = "poor-to-fair"
    case fairToGood = "fair-to-good"
    case goodToExcellent = "good-to-excellent"
  }

  public let step: Step
  /// As the export writes it; empty where it names none.
  public let currency: String
  /// Customers of the lower group and of the other, with an annual value.
  public let customers: Int
  public let others: Int
  /// Annual contract value of the lower group.
  public let exposed: Double
  /// That value times the difference of the shares of value that left.
  public let value: Double
  /// From resampled customers; nil where there was no resampling, or too few customers for it.
  public let limits: Limits?
  /// How often customers were drawn again for it: fewer than asked for where they are many.
  public let replicates: Int
  /// The largest customer's part of the value of both groups.
  public let largestShare: Double
  /// The same without that customer, where it holds more than a fifth.
  public let valueWithoutLargest: Double?

  public init(
    step: Step, currency: String, customers: Int, others: Int, exposed: Double, value: Double, limits: Limits?,
    replicates: Int, largestShare: Double, valueWithoutLargest: Double?
  ) {
    self.step = step
    self.currency = currency
    self.customers = customers
    self.others = others
    self.exposed = exposed
    self.value = value
    self.limits = limits
    self.replicates = replicates
    self.largestShare = largestShare
    self.valueWithoutLargest = valueWithoutLargest
  }
}
