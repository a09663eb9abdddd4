/// The shape of the files that a simulated world is written in.
public enum SimulationDialect: String, CaseIterable, Sendable {
  /// One file an object, with API names, 18-character ids and UTC times, as a Salesforce export tool writes
  /// them.
  case salesforce
  /// One file a table, with the canonical snake_case names and short readable ids.
  case generic
}
