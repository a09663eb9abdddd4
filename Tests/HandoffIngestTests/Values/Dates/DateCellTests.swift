import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

@Suite("Date cell")
struct DateCellTests {
  /// The moment a text means, by `dayFirst` where it does not say; nil where it is unreadable.
  private static func moment(_ text: String, zone: Zone = .utc, dayFirst: Bool = true) -> Moment? {
    date(text, dayFirst: dayFirst)?.moment(zone: zone).moment
  }

  private static func date(_ text: String, dayFirst: Bool = true) -> WrittenDate? {
    let bytes = Array(text.utf8)
    switch DateCell.read(bytes.span) {
    case .date(let date), .serial(let date): return date
    case .open(let date): return date.date(dayFirst: dayFirst)
    case .unreadable: return nil
    }
  }

  private static func isSerial(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if case .serial = DateCell.read(bytes.span) { return true }
    return false
  }

  @Test(
    "ISO dates and times, with and without an offset",
    arguments: [
      ("2026-03-04", "2026-03-04"), ("2026-03-04T05:06", "2026-03-04T05:06:00Z"),
      ("2026-03-04 05:06:07", "2026-03-04T05:06:07Z"), ("2026-03-04  05:06:07", "2026-03-04T05:06:07Z"),
      ("2026-03-04T05:06:07Z", "2026-03-04T05:06:07Z"), ("2026-03-04T05:06:07.000Z", "2026-03-04T05:06:07Z"),
      ("2026-03-04T05:06:07.999+0000", "2026-03-04T05:06:07Z"), ("2026-03-04 05:06:07,123", "2026-03-04T05:06:07Z"),
      ("2026-03-04T05:06:07+02:00", "2026-03-04T03:06:07Z"), ("2026-03-04T05:06:07-0330", "2026-03-04T08:36:07Z"),
      ("2026-03-04T05:06:07-03", "2026-03-04T08:06:07Z"), ("2026-03-04T05:06:07+00:00", "2026-03-04T05:06:07Z"),
      // A `Z` that some exporters write before the offset they mean.
      ("2026-03-04T05:06:07.000Z-0300", "2026-03-04T08:06:07Z"),
      ("2026-03-04 00:30:00 +01", "2026-03-03T23:30:00Z"), ("2024-02-29", "2024-02-29"), ("0001-01-01", "0001-01-01"),
      ("2026-03-04 00:00:00", "2026-03-04T00:00:00Z"), ("2026-03-04T23:59:59", "2026-03-04T23:59:59Z"),
      ("2026-03-04 05:06 UTC", "2026-03-04T05:06:00Z"), ("2026-03-04 05:06 GMT+2", "2026-03-04T03:06:00Z"),
      ("2026-03-04 05:06:07 GMT-0500", "2026-03-04T10:06:07Z"),
      ("2026-03-04 5:06 PM", "2026-03-04T17:06:00Z"), ("2026-03-04 9:05", "2026-03-04T09:05:00Z"),
    ])
  func iso(_ text: String, _ moment: String) throws {
    #expect(try #require(Self.moment(text)).description == moment)
  }

  @Test(
    "The year first, with any sign or none",
    arguments: [
      ("2026/03/04", "2026-03-04"), ("2026/3/4", "2026-03-04"), ("2026.03.04", "2026-03-04"),
      ("2026-3-4", "2026-03-04"),
      ("20260304", "2026-03-04"), ("2026/03/04 16:50", "2026-03-04T16:50:00Z"),
      ("2026/03/04 4:50 p. m.", "2026-03-04T16:50:00Z"), ("20260304 16:50:01", "2026-03-04T16:50:01Z"),
      ("2026/12/31T23:59:59Z", "2026-12-31T23:59:59Z"),
    ])
  func yearFirst(_ text: String, _ moment: String) throws {
    #expect(try #require(Self.moment(text)).description == moment)
  }

  @Test(
    "Days and months by the column's order",
    arguments: [
      ("3/4/2026", "2026-04-03", "2026-03-04"), ("03-04-2026", "2026-04-03", "2026-03-04"),
      ("3.4.2026", "2026-04-03", "2026-03-04"), ("03/04/26", "2026-04-03", "2026-03-04"),
      ("3-4-26", "2026-04-03", "2026-03-04"), ("03.04.99", "1999-04-03", "1999-03-04"),
      ("3/4/2026 16:50", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/4/2026 4:50 PM", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("02/03/26 08:55 PM", "2026-03-02T20:55:00Z", "2026-02-03T20:55:00Z"),
      ("3/4/2026, 4:50:09 p. m.", "2026-04-03T16:50:09Z", "2026-03-04T16:50:09Z"),
      ("3/4/2026 4:50 p.m.", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/4/2026 4:50 P.M.", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/4/2026 12:00 AM", "2026-04-03T00:00:00Z", "2026-03-04T00:00:00Z"),
      ("3/4/2026 12:30 pm", "2026-04-03T12:30:00Z", "2026-03-04T12:30:00Z"),
      ("3/4/2026 4:50\u{202F}PM", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/4/2026 4:50\u{A0}a.\u{A0}m.", "2026-04-03T04:50:00Z", "2026-03-04T04:50:00Z"),
      ("3/4/2026\u{A0}4:50PM", "2026-04-03T16:50:00Z", "2026-03-04T16:50:00Z"),
      ("3/11/2025 0:00", "2025-11-03T00:00:00Z", "2025-03-11T00:00:00Z"),
      ("3/4/2026 10:00 +0200", "2026-04-03T08:00:00Z", "2026-03-04T08:00:00Z"),
      ("3/4/2026T10:00", "2026-04-03T10:00:00Z", "2026-03-04T10:00:00Z"),
    ])
  func orders(_ text: String, _ dayFirst: String, _ monthFirst: String) throws {
    #expect(try #require(Self.moment(text, dayFirst: true)).description == dayFirst)
    #expect(try #require(Self.moment(text, dayFirst: false)).description == monthFirst)
  }

  @Test(
    "Months by their names, in English and Spanish",
    arguments: [
      ("3 Sep 2026", "2026-09-03"), ("03-sep-2026", "2026-09-03"), ("3/SEP/2026", "2026-09-03"),
      ("3-Sep-26", "2026-09-03"), ("3 sept. 2026", "2026-09-03"), ("3-sept.-2026", "2026-09-03"),
      ("3. September 2026", "2026-09-03"), ("3rd September, 2026", "2026-09-03"),
      ("Sep 3, 2026", "2026-09-03"), ("September 3 2026", "2026-09-03"), ("Sept. 3rd, 2026", "2026-09-03"),
      ("Oct 7, 2025 6:55 PM", "2025-10-07T18:55:00Z"), ("Oct 7, 2025, 6:55 PM", "2025-10-07T18:55:00Z"),
      ("Feb 1, 2025 1:12 AM", "2025-02-01T01:12:00Z"), ("October 7, 2025 at 6:55 PM", "2025-10-07T18:55:00Z"),
      ("7 oct 2025", "2025-10-07"), ("7 oct. 2025", "2025-10-07"), ("7 de octubre de 2025", "2025-10-07"),
      ("7 de octubre del 2025", "2025-10-07"), ("7 de oct. de 2025", "2025-10-07"),
      ("1.º de enero de 2026", "2026-01-01"),
      ("1º de Enero de 2026", "2026-01-01"), ("7 DE OCTUBRE DE 2025 18:55", "2025-10-07T18:55:00Z"),
      ("7 de octubre de 2025 a las 18:55", "2025-10-07T18:55:00Z"),
      ("7 de octubre de 2025, 6:55 p. m.", "2025-10-07T18:55:00Z"),
      ("07-ene-26", "2026-01-07"), ("28 feb 2026", "2026-02-28"), ("1 mar 2026", "2026-03-01"),
      ("1 abr 2026", "2026-04-01"), ("1 may 2026", "2026-05-01"), ("1 jun 2026", "2026-06-01"),
      ("1 jul 2026", "2026-07-01"), ("1 ago 2026", "2026-08-01"), ("1 set 2026", "2026-09-01"),
      ("1 setiembre 2026", "2026-09-01"), ("1 nov 2026", "2026-11-01"), ("1 dic 2026", "2026-12-01"),
      ("diciembre 1, 2026", "2026-12-01"), ("29 February 2024", "2024-02-29"),
      // 2025-10-07 was a Tuesday.
      ("Tue, Oct 7, 2025", "2025-10-07"), ("Tuesday, 7 October 2025", "2025-10-07"),
      ("martes, 7 de octubre de 2025", "2025-10-07"), ("mar 7 oct 2025", "2025-10-07"),
      // 2026-09-05 is a Saturday, 2026-09-02 a Wednesday.
      ("sábado 5 de septiembre de 2026", "2026-09-05"), ("MIÉRCOLES, 2 de septiembre de 2026", "2026-09-02"),
    ])
  func names(_ text: String, _ moment: String) throws {
    #expect(try #require(Self.moment(text)).description == moment)
    #expect(Self.moment(text, dayFirst: false)?.description == moment)
  }

  // LibreOffice and Excel: =DATE(2024,12,5) is 45631, =DATE(1970,1,1) is 25569; a quarter of a day is six hours.
  @Test(
    "Serial numbers of spreadsheets, with the time as a fraction",
    arguments: [
      ("45631", "2024-12-05"), ("25569", "1970-01-01"), ("20000", "1954-10-03"), ("60000", "2064-04-08"),
      ("45631.25", "2024-12-05T06:00:00Z"), ("45631,5", "2024-12-05T12:00:00Z"), ("45631.0", "2024-12-05"),
      ("45631.7048611111", "2024-12-05T16:55:00Z"), ("45631.999999", "2024-12-06T00:00:00Z"),
    ])
  func serials(_ text: String, _ moment: String) throws {
    #expect(Self.isSerial(text))
    #expect(try #require(Self.moment(text)).description == moment)
  }

  @Test(
    "Other numbers are no serials",
    arguments: ["19999", "60001", "4563", "456310", "45631.", "45631.x", "45631.5.5", "-45631", "45 631", "4.5631E4"])
  func noSerials(_ text: String) {
    #expect(!Self.isSerial(text))
    #expect(Self.moment(text) == nil)
  }

  @Test(
    "Two digits of a year stand for 1969 to 2068",
    arguments: [("00", 2000), ("26", 2026), ("68", 2068), ("69", 1969), ("99", 1999)])
  func centuries(_ digits: String, _ year: Int) throws {
    for text in ["3/4/\(digits)", "3 abr \(digits)"] {
      let date = try #require(Self.date(text))
      #expect(date.day == Day(year: year, month: 4, day: 3))
      #expect(date.hasTwoDigitYear)
    }
    #expect(Self.date("3/4/2026")?.hasTwoDigitYear == false)
  }

  @Test("A date that only one order allows is no date in the other", arguments: ["31/1/2026", "13.1.2026 10:00"])
  func oneOrder(_ text: String) {
    #expect(Self.moment(text, dayFirst: true) != nil)
    #expect(Self.moment(text, dayFirst: false) == nil)
  }

  @Test(
    "Impossible dates and times are refused, never moved",
    arguments: [
      "2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "20260230", "20261301",
      "2026/02/30", "2026/13/1", "30 feb 2026", "31 de abril de 2026", "Feb 29, 2026", "2026-03-04T24:00:00",
      "2026-03-04T10:60:00", "2026-03-04T10:00:60", "2026-03-04T10", "2026-03-04T1:00", "2026-03-04T10:00:00+25:00",
      "2026-03-04T10:00:00+02:", "2026-03-04T10:00:00+2", "2026-03-04T10:00:00.Z", "2026-03-04T10:00:00ZZ",
      "2026-03-04Z", "2026-03/04", "2026/03-04", "2026", "2026-03", "202603", "2026030", "202603040", "30/2/2026",
      "31/4/2026", "0/4/2026", "32/1/2026", "13/13/2026", "31/31/2026", "3/4/6", "3/4/266", "3/4/20266", "3/4-2026",
      "3/4", "3/4/2026 24:00", "3/4/2026 10:60", "3/4/2026 13:00 PM", "3/4/2026 0:30 AM", "3/4/2026 10:00 XM",
      "3/4/2026 10:00 A", "3/4/2026 10", "3/4/2026 10:5", "3/4/2026 10:00:60", "3/4/2026 10:00 PM PM",
      "3/4/2026 10:00 CST", "3/4/2026 10:00 Z Z", "a/4/2026", "", "-", "/", "3/", "yesterday", "-3/4/2026",
      "2026-03-04 at noon",
      "3 Foo 2026", "Sep 2026", "3 Sep", "3 Sep 226", "3 Sep 20266", "3Sep2026", "Septem 3, 2026", "32 Sep 2026",
      "0 Sep 2026", "Sep 0, 2026", "3 de 2026", "3 de septiembre", "de septiembre de 2026", "3 3 2026",
      // 2025-10-07 was no Monday.
      "Mon, Oct 7, 2025", "lunes, 7 de octubre de 2025", "Tue", "martes,", "Q3 2026", "H1 2026", "2026-W10", "2026-064",
      "3/4/2026 - 5/4/2026", "2026-03-04 / 2026-03-05", "12:30", "1738346700000", "2026-03-04T05:06:07+0200 x",
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
    for text in ["2026-03-04", "4/3/2026", "4 mar 2026", "20260304", "46085"] {
      #expect(Self.moment(text, zone: zone) == Moment.day(try #require(Day(year: 2026, month: 3, day: 4))), "\(text)")
    }
  }

  // Madrid: UTC+1 in winter, UTC+2 from the last Sunday of March to that of October.
  @Test(
    "A time without an offset was written in the zone of the file, one with an offset anywhere",
    arguments: [
      ("2026-01-15 10:00:00", "2026-01-15T09:00:00Z"), ("2026-07-15T10:00:00", "2026-07-15T08:00:00Z"),
      ("15/7/2026 10:00", "2026-07-15T08:00:00Z"), ("2026-07-15T10:00:00+0000", "2026-07-15T10:00:00Z"),
      ("2026-01-01 00:30:00", "2025-12-31T23:30:00Z"), ("15 jul 2026 10:00", "2026-07-15T08:00:00Z"),
      ("15/7/2026 10:00 UTC", "2026-07-15T10:00:00Z"),
    ])
  func zones(_ text: String, _ moment: String) throws {
    let zone = try #require(Zone.named("Europe/Madrid"))
    #expect(try #require(Self.moment(text, zone: zone)).description == moment)
  }

  // Madrid 2026: from 02:00 to 03:00 on 29 March, back from 03:00 to 02:00 on 25 October.
  @Test(
    "A time that the clock skipped moves forward with it, of one that came twice the first is taken",
    arguments: [
      ("2026-03-29 02:30", "2026-03-29T01:30:00Z", LocalTimeResolution.nonexistent),
      ("29/3/2026 2:00", "2026-03-29T01:00:00Z", .nonexistent), ("29 mar 2026 1:59", "2026-03-29T00:59:00Z", .exact),
      ("29 mar 2026 3:00", "2026-03-29T01:00:00Z", .exact), ("2026-10-25 02:30", "2026-10-25T00:30:00Z", .ambiguous),
      ("25/10/2026 1:59", "2026-10-24T23:59:00Z", .exact), ("25/10/2026 3:00", "2026-10-25T02:00:00Z", .exact),
      ("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z", .exact),
      ("2026-03-29T02:30:00Z", "2026-03-29T02:30:00Z", .exact),
    ])
  func clockChanges(_ text: String, _ moment: String, _ resolution: LocalTimeResolution) throws {
    let read = try #require(Self.date(text)).moment(zone: try #require(Zone.named("Europe/Madrid")))
    #expect(read.moment.description == moment)
    #expect(read.resolution == resolution)
  }

  @Test("Every form of a random date is read back as that date")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<4_000 {
      let day = Day(number: Int32(7_305 + random.below(21_000)))
      let second = random.below(86_400)
      let time = random.pick(DateForms.times)(second)
      for dayFirst in [true, false] {
        for form in DateForms.dates {
          let text = form(day, dayFirst)
          #expect(Self.date(text, dayFirst: dayFirst)?.day == day, "\(text)")
          let timed = try #require(Self.date(text + time.text, dayFirst: dayFirst), "\(text + time.text)")
          #expect(timed.day == day && Int(timed.clock.secondOfDay) == time.second, "\(text + time.text)")
        }
      }
    }
  }

  @Test("Random dates with a damaged character are read or refused, and every date read exists")
  func random() {
    var random = SeededGenerator(seed: 3)
    let damage = Array("0123456789-/.: TZ+PMéº,deoct\u{202F}\u{A0}")
    var (read, refused) = (0, 0)
    for _ in 0..<30_000 {
      var text = Array(
        random.pick([
          "2026-03-04T05:06:07+0200", "2026-02-28", "28/2/2026 4:50 PM", "3.4.2026", "12/31/2026 23:59",
          "7 de octubre de 2025",
          "Oct 7, 2025 6:55 PM", "martes, 7 oct. 2025", "45631.75", "20260304",
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
