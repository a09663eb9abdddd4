import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Date cell")
struct DateCellTests {
  /// The moment a text means, by `dayFirst` where it does not say; nil where it is unreadable.
  private static func moment(
    _ text: String, zone: Zone = .utc, daysOnly: Bool = false, dayFirst: Bool = true
  ) -> Moment? {
    let bytes = Array(text.utf8)
    switch DateCell.read(bytes.span, zone: zone, daysOnly: daysOnly) {
    case .moment(let moment): return moment
    case .undecided(let date):
      return DateCell.moment(date, dayFirst: dayFirst, zone: zone, daysOnly: daysOnly)
    case .unreadable: return nil
    }
  }

  @Test(
    "ISO dates and times, with and without an offset",
    arguments: [
      ("2026-03-04", "2026-03-04"), ("2026-03-04T05:06", "2026-03-04T05:06:00Z"),
      ("2026-03-04 05:06:07", "2026-03-04T05:06:07Z"),
      ("2026-03-04  05:06:07", "2026-03-04T05:06:07Z"), ("2026-03-04T05:06:07Z", "2026-03-04T05:06:07Z"),
      ("2026-03-04T05:06:07.000Z", "2026-03-04T05:06:07Z"),
      ("2026-03-04T05:06:07.999+0000", "2026-03-04T05:06:07Z"),
      ("2026-03-04T05:06:07+02:00", "2026-03-04T03:06:07Z"),
      ("2026-03-04T05:06:07-0330", "2026-03-04T08:36:07Z"),
      ("2026-03-04 00:30:00 +01", "2026-03-03T23:30:00Z"), ("2024-02-29", "2024-02-29"),
      ("0001-01-01", "0001-01-01"),
      ("2026-03-04 00:00:00", "2026-03-04T00:00:00Z"), ("2026-03-04T23:59:59", "2026-03-04T23:59:59Z"),
    ])
  func iso(_ text: String, _ moment: String) throws {
    #expect(try #require(Self.moment(text)).description == moment)
  }

  @Test(
    "Days and months by the column's order",
    arguments: [
      ("3/4/2026", "2026-04-03", "2026-03-04"), ("03-04-2026", "2026-04-03", "2026-03-04"),
      ("3.4.2026", "2026-04-03", "2026-03-04"),
      ("3/4/2026 16:50", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/4/2026 4:50 PM", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/4/2026, 4:50:09 p. m.", "2026-04-03T16:50:09Z", "2026-03-04T16:50:09Z"),
      ("3/4/2026 12:00 AM", "2026-04-03T00:00:00Z", "2026-03-04T00:00:00Z"),
      ("3/4/2026 12:30 pm", "2026-04-03T12:30:00Z", "2026-03-04T12:30:00Z"),
      ("3/4/2026 4:50\u{202F}PM", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/4/2026 4:50\u{A0}a.\u{A0}m.", "2026-04-03T04:50:00Z", "2026-03-04T04:50:00Z"),
      ("3/11/2025 0:00", "2025-11-03T00:00:00Z", "2025-03-11T00:00:00Z"),
    ])
  func orders(_ text: String, _ dayFirst: String, _ monthFirst: String) throws {
    #expect(try #require(Self.moment(text, dayFirst: true)).description == dayFirst)
    #expect(try #require(Self.moment(text, dayFirst: false)).description == monthFirst)
  }

  @Test(
    "A date that only one order allows is no date in the other", arguments: ["31/1/2026", "13.1.2026 10:00"])
  func oneOrder(_ text: String) {
    #expect(Self.moment(text, dayFirst: true) != nil)
    #expect(Self.moment(text, dayFirst: false) == nil)
  }

  @Test(
    "Impossible dates and times are refused, never moved",
    arguments: [
      "2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
      "2026-03-04T24:00:00",
      "2026-03-04T10:60:00", "2026-03-04T10:00:60", "2026-03-04T10", "2026-03-04T1:00",
      "2026-03-04T10:00:00+25:00",
      "2026-03-04T10:00:00+02:", "2026-03-04T10:00:00+2", "2026-03-04T10:00:00.Z", "2026-03-04T10:00:00ZZ",
      "2026-03-04Z", "2026-3-4", "26-03-04", "2026/03/04", "20260304", "30/2/2026", "31/4/2026", "0/4/2026",
      "32/1/2026",
      "13/13/2026", "31/31/2026", "3/4/26", "3/4/20266", "3/4-2026", "3/4", "3/4/2026 24:00",
      "3/4/2026 10:60",
      "3/4/2026 13:00 PM", "3/4/2026 0:30 AM", "3/4/2026 10:00 XM", "3/4/2026 10", "3/4/2026T10:00",
      "3/4/2026 10:00:60",
      "3/4/2026 10:00 PM PM", "a/4/2026", "", "-", "/", "3/", "yesterday", "45631", "-3/4/2026",
      "2026-03-04 at noon",
    ])
  func impossible(_ text: String) {
    #expect(Self.moment(text, dayFirst: true) == nil)
    #expect(Self.moment(text, dayFirst: false) == nil)
  }

  @Test(
    "A day without a time never passes through a zone",
    arguments: ["America/Mexico_City", "Pacific/Auckland", "Europe/Madrid"])
  func days(_ name: String) throws {
    let zone = try #require(Zone.named(name))
    for text in ["2026-03-04", "4/3/2026"] {
      #expect(Self.moment(text, zone: zone) == Moment.day(try #require(Day(year: 2026, month: 3, day: 4))))
    }
  }

  @Test(
    "In a field of days a time is dropped and the day stays as written, whatever zone or offset",
    arguments: [
      "2026-03-04 00:00:00", "2026-03-04T23:30:00Z", "2026-03-04T00:30:00+0900", "2026-03-04T23:59:59-11:00",
      "4/3/2026 23:59", "4/3/2026 12:00 AM",
    ])
  func daysOnly(_ text: String) throws {
    for name in ["America/Mexico_City", "Pacific/Auckland"] {
      let zone = try #require(Zone.named(name))
      #expect(
        Self.moment(text, zone: zone, daysOnly: true)
          == Moment.day(try #require(Day(year: 2026, month: 3, day: 4))))
    }
  }

  // Madrid: UTC+1 in winter, UTC+2 from the last Sunday of March to that of October.
  @Test(
    "A time without an offset was written in the zone of the file, one with an offset anywhere",
    arguments: [
      ("2026-01-15 10:00:00", "2026-01-15T09:00:00Z"), ("2026-07-15T10:00:00", "2026-07-15T08:00:00Z"),
      ("15/7/2026 10:00", "2026-07-15T08:00:00Z"), ("2026-07-15T10:00:00+0000", "2026-07-15T10:00:00Z"),
      ("2026-01-01 00:30:00", "2025-12-31T23:30:00Z"),
    ])
  func zones(_ text: String, _ moment: String) throws {
    let zone = try #require(Zone.named("Europe/Madrid"))
    #expect(try #require(Self.moment(text, zone: zone)).description == moment)
  }

  @Test("Random dates with a damaged character are read or refused, and every date read exists")
  func random() {
    var random = SeededGenerator(seed: 3)
    let damage = Array("0123456789-/.: TZ+PMé\u{202F}")
    var (read, refused) = (0, 0)
    for _ in 0..<20_000 {
      var text = Array(
        random.pick([
          "2026-03-04T05:06:07+0200", "2026-02-28", "28/2/2026 4:50 PM", "3.4.2026", "12/31/2026 23:59",
        ]))
      for _ in 0..<random.below(3) { text[random.below(text.count)] = random.pick(damage) }
      if let moment = Self.moment(String(text), dayFirst: random.below(2) == 0) {
        read += 1
        #expect((0...9999).contains(moment.day(in: .utc).year), "\(String(text))")
      } else {
        refused += 1
      }
    }
    #expect(read > 1_000 && refused > 1_000)
  }
}
