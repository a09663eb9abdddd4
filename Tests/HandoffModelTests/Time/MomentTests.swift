import HandoffModel
import Testing

@Suite("Moment and Instant")
struct MomentTests {
  @Test(
    "Packing keeps days and instants, within 2^60",
    arguments: [.min, -719_162, -1, 0, 1, 20_637, .max] as [Int32])
  func packing(number: Int32) {
    let day = Moment.day(Day(number: number))
    #expect(day.isDateOnly)
    #expect(day.dateOnlyDay == Day(number: number))
    #expect(day.instant == nil)
    #expect(Moment(raw: day.raw) == day)
    #expect(abs(day.raw) < 1 << 60)

    for second in [0, 1, 43_200, 86_399] as [Int64] {
      let instant = Instant(seconds: Int64(number) * 86_400 + second)
      let moment = Moment.instant(instant)
      #expect(!moment.isDateOnly)
      #expect(moment.instant == instant)
      #expect(moment.instant?.seconds == Int64(number) * 86_400 + second)
      #expect(moment.dateOnlyDay == nil)
      #expect(Moment(raw: moment.raw) == moment)
      #expect(moment != day)
      #expect(abs(moment.raw) < 1 << 60)
    }
  }

  @Test(
    "Words that no moment gave out are read without a trap",
    arguments: [.min, .min + 1, .max - 1, .max] as [Int64])
  func foreignWords(raw: Int64) throws {
    let moment = Moment(raw: raw)
    #expect(moment.raw == raw)
    #expect(moment.day(in: .utc) == Day(number: raw < 0 ? .min : .max))
    #expect(moment.day(in: try Written.zone("Asia/Tokyo")) == Day(number: raw < 0 ? .min : .max))
    #expect((moment.instant == nil) == (raw & 1 == 1))
  }

  @Test("Instants stop at the first and last second of representable days")
  func instantRange() {
    #expect(Instant(seconds: .max).seconds == 185_542_587_187_199)
    #expect(Instant(seconds: .min).seconds == -185_542_587_187_200)
    #expect(Instant(seconds: .min) < Instant(seconds: 0))
  }

  @Test(
    "Instants are written in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_783_036_799, "2026-07-02T23:59:59Z"),
      (1_772_296_496, "2026-02-28T16:34:56Z"),
    ] as [(Int64, String)])
  func instantText(seconds: Int64, text: String) {
    #expect(Instant(seconds: seconds).description == text)
    #expect(Moment.instant(Instant(seconds: seconds)).description == text)
  }

  @Test(
    "A day without time is the same day in every zone",
    arguments: ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
  func dateOnlyKeepsItsDay(name: String) throws {
    let day = try Written.day("2026-07-03")
    #expect(Moment.day(day).day(in: try Written.zone(name)) == day)
    #expect(Moment.day(day).description == "2026-07-03")
  }

  @Test("An instant has its zone's day")
  func instantDay() throws {
    // Kiritimati is 14 hours ahead, Pago Pago 11 behind.
    let moment = Moment.instant(try Written.instant("2026-07-03T10:30"))
    #expect(moment.day(in: try Written.zone("Pacific/Kiritimati")) == (try Written.day("2026-07-04")))
    #expect(moment.day(in: try Written.zone("Pacific/Pago_Pago")) == (try Written.day("2026-07-02")))
  }

  @Test("Precedence is by seconds between instants, by days as soon as one end is a day")
  func precedence() throws {
    let madrid = try Written.zone("Europe/Madrid")
    let early = Moment.instant(try Written.instant("2026-07-03T08:00"))
    let late = Moment.instant(try Written.instant("2026-07-03T08:01"))
    #expect(early.precedes(late, in: madrid))
    #expect(!late.precedes(early, in: madrid))
    #expect(!early.precedes(early, in: madrid))

    let third = Moment.day(try Written.day("2026-07-03"))
    let fourth = Moment.day(try Written.day("2026-07-04"))
    #expect(third.precedes(fourth, in: madrid))
    #expect(!fourth.precedes(third, in: madrid))
    #expect(!third.precedes(early, in: madrid))
    #expect(!early.precedes(third, in: madrid))

    // 22:30Z on the 3rd is 00:30 on the 4th in Madrid.
    let afterMidnight = Moment.instant(try Written.instant("2026-07-03T22:30"))
    #expect(third.precedes(afterMidnight, in: madrid))
    #expect(!third.precedes(afterMidnight, in: .utc))
    #expect(!afterMidnight.precedes(fourth, in: madrid))
    #expect(afterMidnight.precedes(fourth, in: .utc))
  }
}
