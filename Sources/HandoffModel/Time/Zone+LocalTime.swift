// From instants to local time and back, by the table alone.
extension Zone {
  /// Seconds to add to UTC to get local time at `instant`.
  public func offset(at instant: Instant) -> Int32 {
    offsets[segment(at: instant.seconds)]
  }

  /// The local day at `instant`.
  public func day(of instant: Instant) -> Day {
    Day(number: Int32(clamping: local(instant).flooredDivision(by: Instant.secondsPerDay).quotient))
  }

  /// Seconds on the clock since 00:00 at `instant`, 0 to 86,399. On days with a clock change this is not the
  /// time elapsed since midnight.
  public func secondOfDay(of instant: Instant) -> Int32 {
    Int32(clamping: local(instant).flooredDivision(by: Instant.secondsPerDay).remainder)
  }

  /// The instant at which the clock shows `secondOfDay` on `day`.
  ///
  /// A time that the clock skips moves forward by the width of the gap (Madrid, 2025-03-30 02:30 is 03:30,
  /// 01:30Z). A time that occurs twice is its first occurrence (Madrid, 2025-10-26 02:30 is 00:30Z). 86,400
  /// is the midnight that ends the day; other values outside the day count on from its midnight.
  public func instant(day: Day, secondOfDay: Int32) -> (instant: Instant, resolution: LocalTimeResolution) {
    let local = Int64(day.number) * Instant.secondsPerDay + Int64(secondOfDay)
    let (segment, resolution) = place(ofLocal: local)
    let offset = resolution == .nonexistent ? offsets[segment - 1] : offsets[segment]
    return (Instant(seconds: local - Int64(offset)), resolution)
  }

  /// The first instant of `day`: midnight, or the clock change when it skips midnight. A day that the zone
  /// skipped altogether (Apia, 2011-12-30) starts with the next one.
  public func startOfDay(_ day: Day) -> Instant {
    firstInstant(on: day, notBefore: 0)
  }

  /// The first instant at which the clock of `day` has reached `secondOfDay`.
  ///
  /// Unlike `instant(day:secondOfDay:)` this answers a skipped time with the clock change itself, so that
  /// later clock times never get earlier instants and the parts of a day add up to the day.
  func firstInstant(on day: Day, notBefore secondOfDay: Int32) -> Instant {
    let local = Int64(day.number) * Instant.secondsPerDay + Int64(secondOfDay)
    let (segment, resolution) = place(ofLocal: local)
    if resolution == .nonexistent { return Instant(seconds: starts[segment]) }
    return Instant(seconds: local - Int64(offsets[segment]))
  }

  /// Local day and clock at `instant`, and whether the zone has kept its offset since at least a day before
  /// that day's midnight. If so, the clock shows the time elapsed since midnight.
  func settledLocalTime(of instant: Instant) -> (day: Day, secondOfDay: Int32, isSettled: Bool) {
    let segment = segment(at: instant.seconds)
    let (day, second) = (instant.seconds + Int64(offsets[segment])).flooredDivision(by: Instant.secondsPerDay)
    let sinceChange = instant.seconds - starts[segment]
    return (
      Day(number: Int32(clamping: day)), Int32(truncatingIfNeeded: second),
      sinceChange - second >= Instant.secondsPerDay
    )
  }

  /// The local clock at `instant`, counted in seconds as if it were UTC.
  private func local(_ instant: Instant) -> Int64 {
    instant.seconds + Int64(offset(at: instant))
  }

  /// The last segment that starts at or before a UTC second.
  private func segment(at second: Int64) -> Int {
    guard second >= 0 else { return 0 }
    let stretch = Int(second >> Self.stretchBits)
    guard stretch < stretchSegments.count else { return starts.count - 1 }
    var segment = Int(stretchSegments[stretch])
    while segment + 1 < starts.count, starts[segment + 1] <= second { segment += 1 }
    return segment
  }

  /// The first segment that has not ended when the local clock shows `local`, counted in seconds as if it
  /// were UTC. For a time that does not exist it is the segment behind the gap.
  private func place(ofLocal local: Int64) -> (segment: Int, resolution: LocalTimeResolution) {
    // Offsets are shorter than a day, so no earlier segment can reach this far.
    var segment = segment(at: local - Instant.secondsPerDay)
    while segment + 1 < starts.count, starts[segment + 1] + Int64(offsets[segment]) <= local { segment += 1 }
    if local < starts[segment] + Int64(offsets[segment]) { return (segment, .nonexistent) }
    if segment + 1 < starts.count, starts[segment + 1] + Int64(offsets[segment + 1]) <= local {
      return (segment, .ambiguous)
    }
    return (segment, .exact)
  }
}
