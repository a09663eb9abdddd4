import HandoffModel
import Testing

@Suite("ISO timestamp")
struct ISOTimestampTests {
  private static func stamp(_ text: String) -> ISOTimestamp? {
    let bytes = Array(text.utf8)
    return ISOTimestamp(parsing: bytes.span)
  }

  @Test(
    "What is written and what is not",
    arguments: [
      ("2026-03-04", nil, nil), ("2026-03-04T05:06", 18_360, nil), ("2026-03-04 05:06:07", 18_367, nil),
      ("2026-03-04T05:06:07.123456", 18_367, nil), ("2026-03-04T05:06:07Z", 18_367, 0),
      ("2026-03-04T05:06:07 Z", 18_367, 0),
      ("2026-03-04T05:06:07+02", 18_367, 7_200), ("2026-03-04T05:06:07-0330", 18_367, -12_600),
      ("2026-03-04T05:06:07+05:45", 18_367, 20_700), ("2026-03-04T00:00:00-00:00", 0, 0),
      ("2026-03-04T23:59:59+18:59", 86_399, 68_340),
    ] as [(String, Int32?, Int32?)])
  func parts(_ text: String, _ second: Int32?, _ offset: Int32?) throws {
    let stamp = try #require(Self.stamp(text))
    #expect(stamp.day.description == "2026-03-04")
    #expect(stamp.secondOfDay == second)
    #expect(stamp.offset == offset)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "2026", "2026-03", "2026-03-0", "2026-3-04", "26-03-04", "2026-03-04T", "2026-03-04 ",
      "2026-03-04T24:00", "2026-03-04T05",
      "2026-03-04T05:6", "2026-03-04T05:60", "2026-03-04T05:06:60", "2026-03-04T05:06:07.",
      "2026-03-04T05:06:07,5",
      "2026-03-04t05:06", "2026-03-04T05:06z", "2026-03-04T05:06+", "2026-03-04T05:06+2",
      "2026-03-04T05:06+02:", "2026-03-04T05:06+02:0",
      "2026-03-04T05:06+19", "2026-03-04T05:06+0260", "2026-03-04T05:06+02:00x", "2026-03-04Z",
      "2026-03-04+02:00", "2026-02-30",
      "2026-00-01", "0000-01-01", "2026-03-04T05:06:07 +02:00 ", "−2026-03-04", "2026-03-04T05:06−02:00",
    ])
  func refused(_ text: String) {
    #expect(Self.stamp(text) == nil)
  }

  @Test(
    "A day is a day in every zone; a time without an offset is read in the zone, one with an offset is not")
  func moments() throws {
    let mexico = try #require(Zone.named("America/Mexico_City"))
    #expect(ISOTimestamp.moment(of: "2026-03-04", zone: mexico)?.description == "2026-03-04")
    // Six hours behind UTC.
    #expect(ISOTimestamp.moment(of: "2026-03-04 20:00", zone: mexico)?.description == "2026-03-05T02:00:00Z")
    #expect(ISOTimestamp.moment(of: "2026-03-04T20:00Z", zone: mexico)?.description == "2026-03-04T20:00:00Z")
    #expect(
      ISOTimestamp.moment(of: "2026-03-04T20:00+05:30", zone: mexico)?.description == "2026-03-04T14:30:00Z")
    #expect(ISOTimestamp.moment(of: "soon", zone: mexico) == nil)
  }

  @Test("The first and last days can be written with any offset")
  func extremes() throws {
    #expect(ISOTimestamp.moment(of: "0001-01-01T00:00:00+18:00", zone: .utc) != nil)
    #expect(ISOTimestamp.moment(of: "9999-12-31T23:59:59-18:00", zone: .utc) != nil)
  }
}
