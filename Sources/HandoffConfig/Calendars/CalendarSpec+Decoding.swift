import HandoffModel

extension CalendarSpec {
  /// The calendar where a workspace names none: weekends off, no holidays, open from nine to six.
  public static let weekdays = CalendarSpec(
    id: "weekdays", weekend: [.saturday, .sunday], holidays: [], hours: usualHours)

  private static let usualHours: OpeningHours = {
    let day = [OpeningInterval(opens: 9 * 3_600, closes: 18 * 3_600)]
    return (try? OpeningHours(everyDay: day)) ?? .allDay
  }()

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    id = try mapping.required("id").text()
    _ = try mapping.optional("title")?.localizedText()
    var weekend: [Weekday] = []
    for element in try mapping.required("weekend").elements where element.scalar != "" {
      weekend.append(try Self.weekday(element.text(), at: element.position))
    }
    self.weekend = weekend
    hours = try Self.hours(mapping.required("hours"))
    var holidays: [Day] = []
    for element in mapping.optional("holidays")?.elements ?? [] where element.scalar != "" {
      holidays.append(try Self.holiday(element))
    }
    self.holidays = holidays
    try mapping.finish()
  }

  private static func holiday(_ node: YAMLNode) throws(ConfigurationError) -> Day {
    var text = node
    if node.isMapping {
      var mapping = try YAMLMapping(node)
      text = try mapping.required("date")
      _ = try mapping.optional("name")?.localizedText()
      try mapping.finish()
    }
    guard let day = Day(parsing: try text.text()) else {
      throw ConfigurationError(
        at: text.position, en: "expected a date such as 2026-12-25, found \(text.kind.en)",
        es: "se esperaba una fecha como 2026-12-25, se encontró \(text.kind.es)")
    }
    return day
  }

  private static func hours(_ node: YAMLNode) throws(ConfigurationError) -> OpeningHours {
    var mapping = try YAMLMapping(node)
    var usual: [OpeningInterval]?
    if let node = mapping.optional("default") { usual = try intervals(node) }
    var week: [Weekday: [OpeningInterval]] = [:]
    for day in Weekday.allCases {
      if let node = mapping.optional(day.id) {
        week[day] = try intervals(node)
      } else if let usual {
        week[day] = usual
      }
    }
    try mapping.finish()
    do {
      return try OpeningHours(week)
    } catch {
      throw ConfigurationError(at: node.position, en: "\(error)", es: "horario no válido: \(error)")
    }
  }

  private static func intervals(_ node: YAMLNode) throws(ConfigurationError) -> [OpeningInterval] {
    var intervals: [OpeningInterval] = []
    for element in node.elements where element.scalar != "" {
      guard let interval = OpeningInterval(parsing: try element.text()) else {
        throw ConfigurationError(
          at: element.position, en: "expected opening hours such as \"09:00-18:00\", found \(element.kind.en)",
          es: "se esperaba un horario como \"09:00-18:00\", se encontró \(element.kind.es)")
      }
      intervals.append(interval)
    }
    return intervals
  }

  private static func weekday(_ name: String, at position: SourcePosition) throws(ConfigurationError) -> Weekday {
    guard let day = Weekday(id: name) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "weekday", es: "día de la semana"), name, at: position,
          candidates: Weekday.allCases.map(\.id)))
    }
    return day
  }
}
