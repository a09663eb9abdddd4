import HandoffConfig
import HandoffModel
import HandoffRules

/// The rules of a run compiled, with its zone and calendar.
struct AnalysisConfiguration {
  let book: RuleBook
  let zone: Zone
  let clock: BusinessClock
  let calendarID: String
  let ruler: String

  /// `packs` replace the workspace's rules where there are any.
  init(_ workspace: Workspace, packs: [String], withExamples: Bool = false, settings: [SettingValue] = [])
    throws(Failure)
  {
    guard let zone = Zone.named(workspace.timeZone) else {
      throw Failure(
        ConfigurationError(
          at: workspace.timeZonePosition,
          en: "unknown time zone `\(workspace.timeZone)`; expected an IANA name such as Europe/Madrid",
          es: "zona horaria desconocida: `\(workspace.timeZone)`; se esperaba un nombre IANA como Europe/Madrid"))
    }
    self.zone = zone
    let (book, calendar) = try Failure.configuring { () throws(ConfigurationError) in
      let ruleSet = try RuleSet.load(
        packs: packs.isEmpty ? workspace.rules : packs, kinds: RuleBook.kindKeys, withExamples: withExamples,
        settings: workspace.settings + settings)
      let calendar = try workspace.calendar.map { name throws(ConfigurationError) in
        try CalendarSpec.load(name, relativeTo: workspace.folder, at: workspace.calendarPosition)
      }
      return (try RuleBook(ruleSet), calendar ?? .weekdays)
    }
    self.book = book
    calendarID = calendar.id
    clock = BusinessClock(
      calendar: BusinessCalendar(
        id: calendar.id, zone: zone, weekend: Set(calendar.weekend), holidays: Set(calendar.holidays),
        openingHours: calendar.hours))
    ruler = Ruler.hash(of: book.ruleSet, calendar: calendar.canonicalText, timeZone: zone.identifier)
  }
}
