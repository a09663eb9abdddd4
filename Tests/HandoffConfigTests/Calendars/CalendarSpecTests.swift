import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct CalendarSpecTests {
  private static func load(_ text: String) throws -> CalendarSpec {
    let folder = try RuleFolder(["own.yaml": text])
    return try CalendarSpec.load("own.yaml", relativeTo: folder.path, at: nil)
  }

  private func found(_ text: String) throws -> [String] {
    let folder = try RuleFolder(["own.yaml": text])
    let found = issues { () throws(ConfigurationError) in
      try CalendarSpec.load("own.yaml", relativeTo: folder.path, at: nil)
    }
    return found.map { $0.replacing("\(folder.path)/", with: "") }
  }

  private static let whole = """
    id: own
    title: {en: Own, es: Propio}
    weekend: [friday, saturday]
    hours: {default: ["09:00-14:00", "15:00-18:00"], thursday: ["09:00-15:00"], sunday: []}
    holidays:
      - {date: 2026-12-25, name: {en: Christmas, es: Navidad}}
      - 2026-01-01

    """

  @Test func everyKeyIsRead() throws {
    let calendar = try Self.load(Self.whole)
    #expect(calendar.id == "own")
    #expect(calendar.weekend == [.friday, .saturday])
    #expect(calendar.holidays.map(\.description) == ["2026-12-25", "2026-01-01"])
    #expect(calendar.hours.intervals(on: .monday).map(\.description) == ["09:00-14:00", "15:00-18:00"])
    #expect(calendar.hours.intervals(on: .thursday).map(\.description) == ["09:00-15:00"])
    #expect(calendar.hours.intervals(on: .sunday).isEmpty)
  }

  @Test(
    arguments: [
      (
        "weekend: [friday, saturday]", "weekend: [friday, satruday]",
        "own.yaml:3:19: error: unknown weekday `satruday`; did you mean `saturday`?"
      ),
      (
        "\"15:00-18:00\"", "\"15-18\"",
        "own.yaml:4:34: error: expected opening hours such as \"09:00-18:00\", found the value `15-18`"
      ),
      (
        "\"15:00-18:00\"", "\"15:00-25:00\"",
        "own.yaml:4:34: error: expected opening hours such as \"09:00-18:00\", found the value `15:00-25:00`"
      ),
      ("thursday:", "thrusday:", "own.yaml:4:50: error: unknown key `thrusday`; did you mean `thursday`?"),
      (
        "2026-01-01", "2026-02-29",
        "own.yaml:7:5: error: expected a date such as 2026-12-25, found the value `2026-02-29`"
      ),
      (
        "2026-01-01", "01/01/2026",
        "own.yaml:7:5: error: expected a date such as 2026-12-25, found the value `01/01/2026`"
      ),
      ("date: 2026-12-25", "dat: 2026-12-25", "own.yaml:6:6: error: unknown key `dat`; did you mean `date`?"),
      (", es: Navidad", "", "own.yaml:6:30: error: the key `es` is missing here"),
      ("id: own\n", "", "own.yaml:1:1: error: the key `id` is missing here"),
      ("weekend:", "weekends:", "own.yaml:3:1: error: unknown key `weekends`; did you mean `weekend`?"),
    ])
  func mistakes(_ text: String, _ replacement: String, _ issue: String) throws {
    let found = try found(Self.whole.replacing(text, with: replacement))
    #expect(found == [issue])
  }

  /// Hours that overlap, or close before they open, are no hours.
  @Test(arguments: ["13:00-18:00", "18:00-15:00", "15:00-15:00"])
  func hoursMustMakeSenseTogether(_ second: String) throws {
    let found = try found(Self.whole.replacing("15:00-18:00", with: second))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("own.yaml:4:8: error: ") == true, "\(found)")
  }

  @Test func theNameIsAFileOrBuiltIn() throws {
    let place = SourcePosition(file: "workspace.yaml", line: 4, column: 11)
    let unknown = issues { () throws(ConfigurationError) in
      try CalendarSpec.load("es-nacional", relativeTo: "", at: place)
    }
    #expect(
      unknown == [
        "workspace.yaml:4:11: error: unknown calendar `es-nacional`; did you mean `es-national`, `mx-national`?"
      ])
    let gone = issues { () throws(ConfigurationError) in
      try CalendarSpec.load("gone.yaml", relativeTo: "/nowhere", at: place)
    }
    #expect(gone == ["error: cannot read `/nowhere/gone.yaml`"])
    #expect(try found("# nothing\n") == ["own.yaml:1:1: error: the calendar is empty"])
  }

  @Test(arguments: ["es-national", "mx-national", "us-federal", "weekdays"])
  func everyShippedCalendarIsRead(_ name: String) throws {
    let calendar = try CalendarSpec.load(name, relativeTo: "", at: nil)
    #expect(calendar.id == name)
    #expect(calendar.weekend == [.saturday, .sunday])
    #expect(Set(calendar.holidays).count == calendar.holidays.count)
    #expect(calendar.holidays.isEmpty == (name == "weekdays"))
    // Five years and more, or analyses of the last years would silently count holidays as business days.
    if let first = calendar.holidays.min(), let last = calendar.holidays.max() {
      #expect(first.description < "2024" && last.description > "2028")
    }
  }

  /// Known answers from the calendars of 2026: Independence Day falls on a Saturday and is observed on the Friday.
  @Test(
    arguments: [
      ("us-federal", "2026-07-03", true), ("us-federal", "2026-11-26", true), ("us-federal", "2026-12-24", false),
      ("es-national", "2026-01-06", true), ("es-national", "2026-04-03", true), ("es-national", "2026-12-25", true),
      ("mx-national", "2026-11-16", true), ("mx-national", "2024-10-01", true), ("mx-national", "2026-12-12", false),
    ])
  func holidays(_ name: String, _ day: String, _ isHoliday: Bool) throws {
    let calendar = try CalendarSpec.load(name, relativeTo: "", at: nil)
    #expect(calendar.holidays.contains(try #require(Day(parsing: day))) == isHoliday)
  }

  // MARK: What decides business time

  @Test func calendarsThatMeanTheSameReadTheSame() throws {
    let named = try CalendarSpec.load("weekdays", relativeTo: "", at: nil)
    #expect(named.canonicalText == CalendarSpec.weekdays.canonicalText)
    let shuffled = Self.whole.replacing("id: own", with: "id: other").replacing(
      "title: {en: Own, es: Propio}\n", with: ""
    )
    .replacing("[friday, saturday]", with: "[saturday, friday]").replacing("  - 2026-01-01\n", with: "")
    .replacing("holidays:\n", with: "holidays:\n  - 2026-01-01\n  - 2026-01-01\n")
    #expect(try Self.load(shuffled).canonicalText == Self.load(Self.whole).canonicalText)
  }

  @Test(
    arguments: [
      ("[friday, saturday]", "[friday]"), ("  - 2026-01-01\n", ""), ("09:00-14:00", "09:00-14:30"),
      ("thursday: [\"09:00-15:00\"]", "wednesday: [\"09:00-15:00\"]"),
    ])
  func calendarsThatMeanOtherThingsReadOtherwise(_ text: String, _ replacement: String) throws {
    let other = try Self.load(Self.whole.replacing(text, with: replacement))
    #expect(try other.canonicalText != Self.load(Self.whole).canonicalText)
  }
}
