/// How long somebody was followed, and whether that ended in the event. An event on a day comes before a censoring on the same day.
public struct CensoredDuration: Hashable, Sendable {
  public let time: Double
  public let isEvent: Bool

  /// There is no default for `isEvent`: forgetting it would turn censored customers into events or the reverse.
  public init(_ time: Double, isEvent: Bool) {
    self.time = time
    self.isEvent = isEvent
  }

  /// The same as known at the end of a shorter follow-up; an event at exactly that time still counts.
  public func cut(at end: Double) -> CensoredDuration { time > end ? CensoredDuration(end, isEvent: false) : self }
}
