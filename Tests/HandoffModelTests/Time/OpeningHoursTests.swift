import HandoffModel
import Testing

@Suite("OpeningHours")
struct OpeningHoursTests {
  private static let morning = OpeningInterval(opens: 32_400, closes: 50_400)
  private static let afternoon = OpeningInterval(opens: 54_000, closes: 64_800)

  @Test("Intervals are read as clock times and written back")
  func text() {
    #expect(OpeningInterval(parsing: "09:00-14:00") == Self.morning)
    #expect(Self.afternoon.description == "15:00-18:00")
    #expect(OpeningInterval(parsing: "00:00-24:00") == OpeningInterval(opens: 0, closes: 86_400))
    #expect(OpeningInterval(opens: 30, closes: 60).description == "00:00:30-00:01")
  }

  @Test(
    "Other texts are refused",
    arguments: [
      "", "9:00-14:00", "09:00 - 14:00", "09:00–14:00", "09:60-14:00", "09:00-24:01", "25:00-26:00",
      "09.00-14.00",
      "09:00-14:00 ", "+9:00-14:00",
    ])
  func refusedText(text: String) {
    #expect(OpeningInterval(parsing: text) == nil)
  }

  @Test("Weekdays keep their own hours; those left out are closed")
  func week() throws {
    let hours = try OpeningHours([
      .friday: [Self.morning], .monday: [Self.morning, Self.afternoon], .sunday: [],
    ])
    #expect(Array(hours.intervals(on: .monday)) == [Self.morning, Self.afternoon])
    #expect(Array(hours.intervals(on: .friday)) == [Self.morning])
    #expect(hours.intervals(on: .tuesday).isEmpty)
    #expect(hours.intervals(on: .sunday).isEmpty)
    #expect(hours.openSeconds(on: .monday) == 8 * 3_600)
    #expect(hours.openSeconds(on: .friday) == 5 * 3_600)
    #expect(hours.openSeconds(on: .saturday) == 0)
  }

  @Test("All day is 24 hours on each of seven days", arguments: Weekday.allCases)
  func allDay(weekday: Weekday) {
    #expect(OpeningHours.allDay.openSeconds(on: weekday) == 86_400)
  }

  @Test("Intervals may touch")
  func touching() throws {
    let hours = try Written.hours("09:00-14:00", "14:00-18:00")
    #expect(hours.openSeconds(on: .wednesday) == 9 * 3_600)
  }

  @Test("Hours that make no sense are refused with the day and the interval")
  func refused() {
    let beyond = OpeningInterval(opens: 32_400, closes: 86_401)
    #expect(throws: OpeningHoursError.outsideDay(.tuesday, beyond)) { try OpeningHours([.tuesday: [beyond]]) }
    let negative = OpeningInterval(opens: -1, closes: 10)
    #expect(throws: OpeningHoursError.outsideDay(.monday, negative)) {
      try OpeningHours(everyDay: [negative])
    }
    let night = OpeningInterval(opens: 79_200, closes: 21_600)
    #expect(throws: OpeningHoursError.closesBeforeOpening(.sunday, night)) {
      try OpeningHours([.sunday: [night]])
    }
    let empty = OpeningInterval(opens: 32_400, closes: 32_400)
    #expect(throws: OpeningHoursError.closesBeforeOpening(.monday, empty)) {
      try OpeningHours(everyDay: [empty])
    }
    let early = OpeningInterval(opens: 50_399, closes: 64_800)
    #expect(throws: OpeningHoursError.overlapping(.friday, previous: Self.morning, early)) {
      try OpeningHours([.friday: [Self.morning, early]])
    }
    #expect(throws: OpeningHoursError.overlapping(.monday, previous: Self.afternoon, Self.morning)) {
      try OpeningHours(everyDay: [Self.afternoon, Self.morning])
    }
  }

  @Test("The first bad weekday is named, in the order of the week")
  func firstBadDay() {
    let empty = OpeningInterval(opens: 5, closes: 5)
    #expect(throws: OpeningHoursError.closesBeforeOpening(.tuesday, empty)) {
      try OpeningHours([.sunday: [empty], .tuesday: [empty], .thursday: [empty]])
    }
  }

  @Test("Messages say what to do")
  func messages() {
    #expect(
      OpeningHoursError.overlapping(.monday, previous: Self.afternoon, Self.morning).description
        == "monday: 09:00-14:00 opens before 15:00-18:00 has closed; list intervals in order and apart")
  }
}
