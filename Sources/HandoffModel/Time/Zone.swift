internal import Foundation

/// A time zone of the IANA database, as a table of its offsets from 1970 to 2100.
///
/// The table is read from Foundation once, when the zone is made; lookups only read it. Before 1970 the first
/// offset holds, after 2100 the last. Foundation brings its own zone data, so results do not depend on the
/// machine's; `dataVersion` says which release it is. Copies share the table.
public struct Zone: Sendable {
  /// The name asked for, such as `Europe/Madrid`.
  public let identifier: String

  /// Offset `offsets[i]` holds from UTC second `starts[i]` until `starts[i + 1]`.
  let starts: [Int64]
  /// Seconds east of Greenwich.
  let offsets: [Int32]
  /// The segment that holds at the start of each stretch of 2^23 seconds (97 days) from 1970 to the last
  /// change. From there it is a step or two to the segment of an instant, a third of the time of a bisection.
  let stretchSegments: [UInt16]

  static let stretchBits: Int64 = 23

  /// Coordinated universal time, which needs no zone data.
  public static let utc = Zone(identifier: "UTC", starts: [beginningOfTime], offsets: [0])

  /// The zone with an IANA name of the form `Area/Location`, or `UTC` or `GMT`; nil for anything else.
  ///
  /// Abbreviations are refused although Foundation knows some: `BST` is Bangladesh there, and `EST` has no
  /// summer time.
  public static func named(_ identifier: String) -> Zone? {
    if identifier == "UTC" || identifier == "GMT" {
      return Zone(identifier: identifier, starts: utc.starts, offsets: utc.offsets)
    }
    guard identifier.utf8.contains(UInt8(ascii: "/")), let source = TimeZone(identifier: identifier) else {
      return nil
    }
    return Zone(identifier: identifier, sampling: source)
  }

  /// The release of the IANA database behind every zone, such as `2025b`.
  public static var dataVersion: String { TimeZone.timeZoneDataVersion }

  private init(identifier: String, starts: [Int64], offsets: [Int32]) {
    self.identifier = identifier
    self.starts = starts
    self.offsets = offsets
    stretchSegments = Self.stretchSegments(of: starts)
  }

  private static func stretchSegments(of starts: [Int64]) -> [UInt16] {
    guard let last = starts.last, last >= 0 else { return [] }
    var segment = 0
    return (0...last >> stretchBits).map { stretch in
      while segment + 1 < starts.count, starts[segment + 1] <= stretch << stretchBits { segment += 1 }
      return UInt16(clamping: segment)
    }
  }

  /// Before every instant, and far enough from the end of `Int64` to add offsets to.
  private static let beginningOfTime: Int64 = -(1 << 60)
}

// Reading the table from Foundation, which offers offsets but no list of changes: sample, and bisect where
// two neighbouring samples differ. A spell between two changes that cancel out must not slip between samples;
// the shortest of the data are seven days (Boa Vista in October 2000, Gaza in 2040), hence six.
extension Zone {
  private static let samplingStride: Int64 = 6 * Instant.secondsPerDay
  /// 2101-01-01T00:00:00Z.
  private static let samplingEnd: Int64 = 4_133_980_800
  /// Nearly all changes fall on a quarter of an hour in UTC, so bisecting goes there first.
  private static let usualGrid: Int64 = 900

  private init(identifier: String, sampling source: TimeZone) {
    var time: Int64 = 0
    var offset = Self.offset(of: source, at: time)
    var starts = [Self.beginningOfTime]
    var offsets = [offset]
    while time < Self.samplingEnd {
      let next = min(time + Self.samplingStride, Self.samplingEnd)
      let nextOffset = Self.offset(of: source, at: next)
      while offset != nextOffset {
        time = Self.firstChange(of: source, from: offset, after: time, notAfter: next)
        offset = Self.offset(of: source, at: time)
        starts.append(time)
        offsets.append(offset)
      }
      time = next
    }
    self.init(identifier: identifier, starts: starts, offsets: offsets)
  }

  /// The first second with another offset than `offset`, which holds at `start` and no longer at `end`: first
  /// on the usual grid, and by the second only if the change lies between its points.
  private static func firstChange(
    of source: TimeZone, from offset: Int32, after start: Int64, notAfter end: Int64
  ) -> Int64 {
    var (low, high) = (start, end)
    for grid in [usualGrid, 1] {
      while high - low > grid {
        let middle = (low + high) / 2 / grid * grid
        if middle <= low { break }
        if Self.offset(of: source, at: middle) == offset { low = middle } else { high = middle }
      }
      if Self.offset(of: source, at: high - 1) == offset { break }
    }
    return high
  }

  private static func offset(of source: TimeZone, at second: Int64) -> Int32 {
    Int32(clamping: source.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
  }
}

extension Zone: Hashable {
  /// Zones are equal by name: the name decides the table.
  public static func == (a: Zone, b: Zone) -> Bool { a.identifier == b.identifier }

  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension Zone: CustomStringConvertible {
  public var description: String { identifier }
}
