import HandoffSimulation

/// A finished run, its files parsed.
struct SimulatedFiles {
  let simulation: Simulation
  let summary: SimulationSummary
  let bytes: [String: [UInt8]]
  let tables: [String: StrictTable]

  init(_ parameters: SimulationParameters) throws {
    simulation = try Simulation(parameters)
    var sink = CollectingSink()
    summary = try simulation.run(into: &sink)
    bytes = sink.files
    let delimiter = UInt8(ascii: parameters.dialect == .pipedrive ? ";" : ",")
    tables = try sink.files.mapValues { try StrictTable($0, delimiter: delimiter) }
  }

  func table(_ file: String) throws -> StrictTable {
    guard let table = tables[file] else { throw StrictTable.Malformed(offset: 0, reason: "no file \(file)") }
    return table
  }

  /// The rows of the handoffs in the order of their numbers, of a Salesforce export.
  func handoffRows() throws -> [[String]] {
    let deals = try table("Opportunity.csv")
    return deals.rows.filter {
      ["New Business", ""].contains(deals[$0, "Type"]) && deals[$0, "IsWon"] == "true"
        && deals[$0, "IsDeleted"] == "false"
    }
  }

  /// The default world in one dialect, made once for all tests.
  static func `default`(in dialect: SimulationDialect) throws -> SimulatedFiles {
    switch dialect {
    case .salesforce: try salesforce.get()
    case .generic: try generic.get()
    case .hubspot, .dynamics, .pipedrive, .zoho:
      try SimulatedFiles(SimulationParameters(handoffs: 150, seed: 7, dialect: dialect))
    }
  }

  static let salesforce = Result { try SimulatedFiles(SimulationParameters(handoffs: 1_500, seed: 7)) }
  static let generic = Result {
    try SimulatedFiles(SimulationParameters(handoffs: 1_500, seed: 7, dialect: .generic))
  }
}
