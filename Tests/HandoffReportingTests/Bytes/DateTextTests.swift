import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct DateTextTests {
  private func text(_ moment: String, zone: String = "UTC", near: String = "2026-08-31") throws -> String {
    let zone = try #require(Zone.named(zone))
    let day = try #require(Day(parsing: near))
    return DateText(zone: zone, near: day).string(.written(moment))
  }

  @Test func daysStayDays() throws {
    #expect(try text("2026-03-04", zone: "Europe/Madrid") == "2026-03-04")
    #expect(try text("2026-03-04", zone: "America/Los_Angeles") == "2026-03-04")
  }

  /// Madrid is an hour ahead of UTC in winter and two in summer; the clocks changed on 2026-03-29.
  @Test func instantsCarryTheOffset() throws {
    #expect(try text("2026-03-04T09:15:00", zone: "Europe/Madrid") == "2026-03-04T10:15:00+01:00")
    #expect(try text("2026-03-29T00:59:59", zone: "Europe/Madrid") == "2026-03-29T01:59:59+01:00")
    #expect(try text("2026-03-29T01:00:00", zone: "Europe/Madrid") == "2026-03-29T03:00:00+02:00")
    #expect(try text("2026-12-31T23:30:00", zone: "Europe/Madrid") == "2027-01-01T00:30:00+01:00")
  }

  /// St. John's is three and a half hours behind UTC in winter, Kathmandu five and three quarters ahead.
  @Test func offsetsWithMinutes() throws {
    #expect(try text("2026-01-01T01:00:00", zone: "America/St_Johns") == "2025-12-31T21:30:00-03:30")
    #expect(try text("2026-01-01T01:00:00", zone: "Asia/Kathmandu") == "2026-01-01T06:45:00+05:45")
  }

  @Test(arguments: [
    "0001-01-01", "1969-12-31", "1970-01-01", "2023-08-27", "2024-02-29", "2027-09-01", "9999-12-31",
  ])
  func daysFarFromTheAudit(day: String) throws {
    #expect(try text(day) == day)
  }

  /// Every day around the kept ones, against the model's own description.
  @Test func everyDayNearTheEdges() throws {
    let near = try #require(Day(parsing: "2026-08-31"))
    let texts = DateText(zone: .utc, near: near)
    for offset in -1_200...500 {
      let day = near.adding(days: offset)
      #expect(texts.string(.day(day)) == day.description)
    }
  }

  @Test func timesBefore1970() throws {
    #expect(try text("1969-12-31T23:59:59") == "1969-12-31T23:59:59+00:00")
  }
}
