import HandoffModel

/// What the run was, for the manifest and for programs: the tool, the rules, the dates and the options.
enum RunFacts {
  static func members(_ context: AuditContext) -> [JSONValue.Member] {
    [
      .init("tool", .string(toolName)), .init("version", .string(context.toolVersion)),
      .init("ruler", .string(context.ruler)),
      .init("rules", .array(context.ruleSetNames.map { .string($0) })),
      .init("as_of", analysisDate(context)),
      .init("period", context.period.map { .string($0.description) } ?? .null),
      .init("time_zone", .string(context.zone.identifier)),
      .init("time_zone_data", .string(context.zoneDataVersion)),
      .init("calendar", .string(context.calendarID)),
      .init("language", .string(context.language.rawValue)),
      .init("options", .object(context.options.map { .init($0.name, .string($0.value)) })),
    ]
  }

  static let toolName = "handoff"

  private static func analysisDate(_ context: AuditContext) -> JSONValue {
    let date = context.dataset.analysisDate
    let day = date.moment.day(in: context.zone)
    let texts = DateText(zone: context.zone, near: day)
    var members: [JSONValue.Member] = [
      .init("date", .string(texts.string(.day(day)))),
      .init("time", date.moment.isDateOnly ? .null : .string(texts.string(date.moment))),
    ]
    switch date.source {
    case .option: members.append(.init("source", "option"))
    case .workspace: members.append(.init("source", "workspace"))
    case .data(let file, let column):
      members += [.init("source", "data"), .init("file", .string(file)), .init("column", .string(column))]
    }
    return .object(members)
  }
}
