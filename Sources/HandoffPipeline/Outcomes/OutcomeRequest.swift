import HandoffConfig
import HandoffModel
import HandoffReporting

/// What a user asks of an analysis of outcomes, as typed; what is nil is left to the workspace.
public struct OutcomeRequest: Sendable {
  /// Days, or `none`.
  public var landmark: String?
  public var acceptsLeakage = false
  public var horizon: Int?
  /// A date.
  public var cutoff: String?
  public var minimumFollowUp: Int?
  public var replicates: Int?

  public init() {}

  /// What the workspace declares; nil where it declares no analysis of outcomes.
  static func declared(in plan: AnalysisPlan) throws(Failure) -> OutcomeSettings? {
    guard plan.workspace.analyses != nil else { return nil }
    return try OutcomeRequest().settings(over: plan.workspace)
  }

  /// The settings of the workspace with what was typed over them.
  func settings(over workspace: Workspace) throws(Failure) -> OutcomeSettings {
    var settings = workspace.analyses?.settings ?? OutcomeSettings()
    if let landmark {
      if landmark == OutcomeSettings.noLandmark {
        guard acceptsLeakage else {
          throw Failure(
            .configuration,
            en:
              "--landmark none scores handoffs with what was known after the customer had left, so the score always fits; add --accept-leakage to do so all the same",
            es:
              "--landmark none puntúa los handoffs con lo que se supo después de que el cliente se fuera, así que el puntaje siempre encaja; añada --accept-leakage para hacerlo de todos modos"
          )
        }
        settings.landmark = 0
        settings.acceptsLeakage = true
      } else {
        settings.landmark = try Self.days(landmark, option: "--landmark")
        settings.acceptsLeakage = false
      }
    }
    if let horizon { settings.horizon = horizon }
    guard (1...3_650).contains(settings.horizon) else {
      throw Failure(
        .configuration, en: "--horizon: expected days from 1 to 3650, found \(settings.horizon)",
        es: "--horizon: se esperaban días de 1 a 3650, se encontró \(settings.horizon)")
    }
    if let cutoff {
      guard let day = Day(parsing: cutoff) else {
        throw Failure(
          .configuration, en: "--cutoff: expected a date such as 2026-01-31, found `\(cutoff)`",
          es: "--cutoff: se esperaba una fecha como 2026-01-31, se encontró `\(cutoff)`")
      }
      settings.cutoff = day
    }
    if let minimumFollowUp { settings.minimumFollowUp = max(0, minimumFollowUp) }
    if let replicates { settings.replicates = max(0, replicates) }
    try Self.check(settings, workspace, landmarkTyped: landmark != nil)
    return settings
  }

  private static func days(_ text: String, option: String) throws(Failure) -> Int {
    guard let number = Int(text), (0...3_650).contains(number) else {
      throw Failure(
        .configuration, en: "\(option): expected a number of days or `none`, found `\(text)`",
        es: "\(option): se esperaba un número de días o `none`, se encontró `\(text)`")
    }
    return number
  }

  /// What only both together can get wrong.
  private static func check(
    _ settings: OutcomeSettings, _ workspace: Workspace, landmarkTyped: Bool
  ) throws(Failure) {
    if settings.landmark >= settings.horizon {
      let position = landmarkTyped ? nil : workspace.analyses?.landmarkPosition
      throw failure(
        at: position, option: "--landmark",
        en: "expected days from 0 to \(settings.horizon - 1), the horizon less one, found \(settings.landmark)",
        es: "se esperaban días de 0 a \(settings.horizon - 1), el horizonte menos uno, se encontró \(settings.landmark)"
      )
    }
    if settings.activation != nil, settings.minimumFollowUp == 0 {
      throw failure(
        at: workspace.analyses?.activationPosition, option: "--minimum-follow-up",
        en:
          "`activation` has no date, so customers too young to be active would count as failures: declare `minimum_follow_up`, such as 90 days",
        es:
          "`activation` no tiene fecha, así que los clientes demasiado recientes para estar activos contarían como fracasos: declare `minimum_follow_up`, por ejemplo 90 days"
      )
    }
  }

  /// What the data contradict.
  static func check(_ settings: OutcomeSettings, _ analysis: Analysis, _ workspace: Workspace) throws(Failure) {
    let latest = analysis.dataset.analysisDate.moment.day(in: analysis.context.zone)
    if let cutoff = settings.cutoff, cutoff > latest {
      let position = cutoff == workspace.analyses?.settings.cutoff ? workspace.analyses?.cutoffPosition : nil
      throw failure(
        at: position, option: "--cutoff",
        en: "\(cutoff) lies after the analysis date \(latest): nothing is known of the days between",
        es: "\(cutoff) es posterior a la fecha de análisis \(latest): nada se sabe de los días intermedios")
    }
    guard let source = settings.activation else { return }
    let catalogue = analysis.dataset.catalogue
    let fields = catalogue.ids(of: .deals).filter { catalogue[$0].type == .boolean }.map { catalogue[$0].name }
    guard !fields.contains(source), TableName(rawValue: source) == nil || source == TableName.deals.rawValue else {
      return
    }
    throw Failure(
      ConfigurationError(
        .unknown(
          LocalizedText(en: "table or yes-or-no field", es: "tabla o campo de sí o no"), source,
          at: workspace.analyses?.activationPosition,
          candidates: TableName.allCases.filter { $0 != .deals }.map(\.rawValue) + fields)))
  }

  private static func failure(at position: SourcePosition?, option: String, en: String, es: String) -> Failure {
    guard let position else { return Failure(.configuration, en: "\(option): \(en)", es: "\(option): \(es)") }
    return Failure(ConfigurationError(at: position, en: en, es: es))
  }
}
