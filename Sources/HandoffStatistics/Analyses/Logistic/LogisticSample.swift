/// Accounts of a logistic regression: covariates, whether each had the event, and which column is the intercept.
public struct LogisticSample: Sendable {
  public let rows: [[Double]]
  public let isEvent: [Bool]
  /// The first column of ones only; nil where there is none.
  let intercept: Int?

  /// Nil for no accounts, no covariates, or columns that differ in length.
  public init?(rows: [[Double]], isEvent: [Bool]) {
    guard let width = rows.first?.count, width > 0, rows.count == isEvent.count,
      rows.allSatisfy({ $0.count == width && $0.allSatisfy(\.isFinite) })
    else { return nil }
    self.rows = rows
    self.isEvent = isEvent
    intercept = (0..<width).first { column in rows.allSatisfy { $0[column] == 1 } }
  }

  public var events: Int { isEvent.count { $0 } }
  public var width: Int { rows[0].count }

  /// Every column but the intercept's.
  var slopes: [Int] { (0..<width).filter { $0 != intercept } }
}
