import Foundation
public import HandoffModel
import HandoffReporting
import HandoffSimulation

/// `simulate`: writes a seeded world of exports and the workspace that reads them.
public enum SimulatePipeline {
  /// Lines that say what was written and what to run next.
  public static func run(_ request: SimulationRequest) throws(Failure) -> [LocalizedText] {
    let parameters = try parameters(request)
    let simulation: Simulation
    do {
      simulation = try Simulation(parameters)
    } catch {
      throw Failure(.configuration, en: "\(error)", es: "parámetro fuera de rango: \(error)")
    }
    try refuseForeignFolder(request.folder)
    let summary: SimulationSummary
    do {
      var sink = try FolderSink(folder: request.folder)
      summary = try simulation.run(into: &sink)
      try sink.append(file: WorkspaceSearch.fileName, bytes: Array(parameters.workspaceYAML.utf8))
      try sink.finish()
    } catch {
      throw Failure(
        .configuration, en: "cannot write to `\(request.folder)`: \(error)",
        es: "no se puede escribir en `\(request.folder)`: \(error)")
    }
    let rows = summary.files.map { "\($0.name) \($0.rows)" }.joined(separator: ", ")
    return [
      LocalizedText(
        en: "Wrote \(summary.files.count) files to \(request.folder) (rows: \(rows)).",
        es: "Se escribieron \(summary.files.count) archivos en \(request.folder) (filas: \(rows))."),
      LocalizedText(
        en: "Next: handoff audit \(request.folder) --out reports",
        es: "Siguiente: handoff audit \(request.folder) --out reports"),
    ]
  }

  private static func parameters(_ request: SimulationRequest) throws(Failure) -> SimulationParameters {
    var parameters = SimulationParameters()
    let dialects = SimulationDialect.allCases.map(\.rawValue).joined(separator: ", ")
    guard let dialect = SimulationDialect(rawValue: request.dialect) else {
      throw Failure(
        .configuration, en: "--dialect: expected one of \(dialects), found `\(request.dialect)`",
        es: "--dialect: se esperaba uno de \(dialects), se encontró `\(request.dialect)`")
    }
    parameters.dialect = dialect
    parameters.handoffs = request.handoffs
    parameters.seed = request.seed
    parameters.months = request.months
    // In a world too short for it the field that appears later appears half-way.
    parameters.fieldIntroducedAfterMonths = parameters.fieldIntroducedAfterMonths.map {
      $0 <= request.months ? $0 : request.months / 2
    }
    parameters.start = try day(request.start, option: "--start")
    parameters.cutoff = try day(request.cutoff, option: "--cutoff")
    parameters.spanishShare = request.spanishShare
    if let sellers = request.sellers { parameters.sellers = sellers }
    if let csms = request.csms { parameters.csms = csms }
    if let activities = request.activitiesPerHandoff { parameters.activitiesPerHandoff = activities }
    if !request.hasEffects { parameters.effects = .none }
    if let ratio = request.gapOddsRatio { parameters.effects.gapOddsRatio = ratio }
    if let ratio = request.delayRatio { parameters.effects.delayRatio = ratio }
    if let good = request.goodChurn, let poor = request.poorChurn {
      try requireChurn(good, poor)
      if good == 0 {
        // Where nobody leaves there is no ratio, and none is needed.
        (parameters.effects.churnHazardRatio, parameters.baselineFirstYearChurn) = (1, 0)
      } else {
        parameters.setFirstYearChurn(good: good, poor: poor)
      }
    } else if request.goodChurn != nil || request.poorChurn != nil {
      throw Failure(
        .configuration, en: "--good-churn and --poor-churn go together", es: "--good-churn y --poor-churn van juntas")
    }
    return parameters
  }

  /// Shares that a world can have: nobody leaves, or some of either leave and some stay.
  private static func requireChurn(_ good: Double, _ poor: Double) throws(Failure) {
    let isPossible = [good, poor].allSatisfy { (0.001...0.95).contains($0) } || (good == 0 && poor == 0)
    guard !isPossible else { return }
    throw Failure(
      .configuration,
      en: "--good-churn and --poor-churn: expected shares from 0.001 to 0.95, or 0 for both; found \(good) and \(poor)",
      es:
        "--good-churn y --poor-churn: se esperaban proporciones de 0.001 a 0.95, o 0 en ambas; se encontró \(good) y \(poor)"
    )
  }

  private static func day(_ text: String, option: String) throws(Failure) -> SimulatedDay {
    guard let day = SimulatedDay(text) else {
      throw Failure(
        .configuration, en: "\(option): expected a date such as 2026-01-31, found `\(text)`",
        es: "\(option): se esperaba una fecha como 2026-01-31, se encontró `\(text)`")
    }
    return day
  }

  /// Exports of somebody else are never written over; a world made before is.
  private static func refuseForeignFolder(_ folder: String) throws(Failure) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let isOwn = FolderSink.isSimulatedWorld(folder)
    let foreign = names.filter { !(isOwn && FolderSink.ownNames.contains($0)) && !$0.hasPrefix(".") }.sorted()
    guard let first = foreign.first else { return }
    throw Failure(
      .configuration, en: "the folder `\(folder)` holds other files (`\(first)`); give a new or empty folder",
      es: "la carpeta `\(folder)` contiene otros archivos (`\(first)`); indique una carpeta nueva o vacía")
  }
}
