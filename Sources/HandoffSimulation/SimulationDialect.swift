/// The shape of the files that a simulated world is written in.
///
/// What a CRM does not hold (subscriptions, departures, surveys, use, milestones, buying roles) comes as plain
/// files keyed by the CRM's ids, save in Salesforce, where companies keep it in objects of their own.
public enum SimulationDialect: String, CaseIterable, Sendable {
  /// One file an object, with API names, 18-character ids and UTC times, as a Salesforce export tool writes
  /// them.
  case salesforce
  /// English property labels, every cell quoted, owners by name, local times.
  case hubspot
  /// A workbook with English display names saved as CSV in the United States: byte-order mark, CRLF, GUIDs in the
  /// service columns, lookups by name, month before day.
  case dynamics
  /// Spanish `Negocio - ...` headers, opened and saved again by a Spanish spreadsheet: semicolons, CRLF, day
  /// before month; organisations and people by name.
  case pipedrive
  /// English labels, a `.id` column beside every lookup, `zcrm_` ids, month names.
  case zoho
  /// One file a table, with the canonical snake_case names and short readable ids.
  case generic

  /// The names of all exports that any of them has.
  public static let fileNames = Set(
    allCases.flatMap { dialect in ExportTable.allCases.map { ExportLayout.of(dialect).file(of: $0).name } })

  /// Whether a CRM wrote the deals, so that its types bind and its labels stand for its values.
  var isCRM: Bool { self != .generic }
}
