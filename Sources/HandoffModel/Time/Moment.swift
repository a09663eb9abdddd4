/// When something happened as a file tells it: an instant, or only a day.
///
/// A day without time stays one. It never passes through a zone, because an export that writes `2026-07-03`
/// means that day wherever it is read; its midnight in UTC only carries the day in `raw`.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z times two, plus one for a day without time. Between ±2^49 for every
  /// moment made by `day` and `instant`.
  public let raw: Int64

  /// Takes back a word that `raw` gave out. Any other word is read as the nearest day or instant.
  @inlinable
  public init(raw: Int64) {
    self.raw = raw
  }

  public static func day(_ day: Day) -> Moment {
    Moment(raw: (Int64(day.number) * Instant.secondsPerDay) << 1 | 1)
  }

  public static func instant(_ instant: Instant) -> Moment {
    Moment(raw: instant.seconds << 1)
  }

  @inlinable public var isDateOnly: Bool { raw & 1 == 1 }

  /// Nil for a day without time.
  @inlinable public var instant: Instant? { isDateOnly ? nil : carrier }

  /// Nil for an instant, which has a day only in a zone: see `day(in:)`.
  public var dateOnlyDay: Day? { isDateOnly ? carrierDay : nil }

  /// The day in `zone`; a day without time is itself in every zone.
  public func day(in zone: Zone) -> Day {
    isDateOnly ? carrierDay : zone.day(of: carrier)
  }

  /// Whether this is surely earlier than `other`: instants by the second; when either is only a day, by whole
  /// days in `zone`, so that moments of one day precede each other in neither direction.
  @inlinable
  public func precedes(_ other: Moment, in zone: Zone) -> Bool {
    if isDateOnly || other.isDateOnly { return day(in: zone) < other.day(in: zone) }
    return raw < other.raw
  }

  @inlinable var carrier: Instant { Instant(seconds: raw >> 1) }

  /// A day's carrier is its midnight, so the division leaves no rest.
  private var carrierDay: Day {
    Day(number: Int32(clamping: (raw >> 1) / Instant.secondsPerDay))
  }
}

extension Moment: CustomStringConvertible {
  /// `YYYY-MM-DD` for a day, `YYYY-MM-DDTHH:MM:SSZ` for an instant.
  public var description: String {
    isDateOnly ? carrierDay.description : carrier.description
  }
}
