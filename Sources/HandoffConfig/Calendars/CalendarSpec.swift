public import HandoffModel

/// A business calendar as written: days off and opening hours, without a time zone, which the workspace gives.
public struct CalendarSpec: Sendable {
  public let id: String
  public let weekend: [Weekday]
  public let holidays: [Day]
  public let hours: OpeningHours

  /// Everything that decides business time, for the ruler: the same for calendars that mean the same.
  public var canonicalText: String {
    let days = Set(holidays).sorted().map(\.description).joined(separator: ",")
    let open = Weekday.allCases.map { day in
      hours.intervals(on: day).map(\.description).joined(separator: "+")
    }.joined(separator: ",")
    return "\(Set(weekend).map(\.id).sorted()) \(open) \(days)"
  }

  /// A calendar by name (built in) or by the path of a file of one's own.
  public static func load(
    _ name: String, relativeTo folder: String, at position: SourcePosition?
  ) throws(ConfigurationError) -> CalendarSpec {
    if let text = BuiltInRules.text(of: "calendars/\(name).yaml") {
      return try decode(text, file: "Rules/calendars/\(name).yaml")
    }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let path = name.hasPrefix("/") || folder.isEmpty ? name : "\(folder)/\(name)"
      return try decode(ConfigurationFiles.read(path), file: path)
    }
    let known = BuiltInRules.paths.filter { $0.hasPrefix("calendars/") }.map { $0.dropFirst(10).dropLast(5) }
    throw ConfigurationError(
      .unknown(
        LocalizedText(en: "calendar", es: "calendario"), name, at: position, candidates: known.map(String.init)))
  }

  private static func decode(_ text: String, file: String) throws(ConfigurationError) -> CalendarSpec {
    guard let root = try YAMLDocument.parse(text, file: file) else {
      throw ConfigurationError(
        at: SourcePosition(file: file, line: 1, column: 1), en: "the calendar is empty", es: "el calendario está vacío")
    }
    return try CalendarSpec(root)
  }
}
