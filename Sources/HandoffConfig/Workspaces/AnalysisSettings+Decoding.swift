import HandoffModel

extension AnalysisSettings {
  /// Reads `analyses:`; every key may be left out, and so may all of them.
  init(_ node: YAMLNode) throws(ConfigurationError) {
    self.init()
    guard node.scalar != "" else { return }
    var mapping = try YAMLMapping(node)
    var issues = IssueCollector()
    if let node = mapping.optional("landmark") {
      landmarkPosition = node.position
      if node.scalar == OutcomeSettings.noLandmark {
        settings.landmark = 0
        settings.acceptsLeakage = true
      } else {
        settings.landmark = issues.attempt { () throws(ConfigurationError) in try node.days(in: 0...3_650) } ?? 30
      }
    }
    var accepted: Bool?
    if let node = mapping.optional("accept_leakage") {
      accepted = issues.attempt { () throws(ConfigurationError) in try node.boolean() } ?? true
    }
    if let node = mapping.optional("horizon") {
      settings.horizon = issues.attempt { () throws(ConfigurationError) in try node.days(in: 1...3_650) } ?? 365
    }
    if let node = mapping.optional("cutoff") {
      cutoffPosition = node.position
      settings.cutoff = issues.attempt { () throws(ConfigurationError) in try node.day() }
    }
    if let node = mapping.optional("minimum_follow_up") {
      settings.minimumFollowUp = issues.attempt { () throws(ConfigurationError) in try node.days(in: 0...3_650) } ?? 0
    }
    if let node = mapping.optional("clock_start") {
      settings.clockStart =
        issues.attempt { () throws(ConfigurationError) in
          try node.choice(OutcomeSettings.ClockStart.self, of: LocalizedText(en: "start", es: "inicio"))
        } ?? .signature
    }
    if let node = mapping.optional("undated_form") {
      settings.undatedForm =
        issues.attempt { () throws(ConfigurationError) in
          try node.choice(OutcomeSettings.UndatedForm.self, of: LocalizedText(en: "choice", es: "opción"))
        } ?? .include
    }
    if let node = mapping.optional("churn_from") {
      settings.churnSources =
        issues.attempt { () throws(ConfigurationError) in try Self.sources(node) } ?? settings.churnSources
    }
    if let node = mapping.optional("activation") {
      activationPosition = node.position
      settings.activation = issues.attempt { () throws(ConfigurationError) in try node.text() }
    }
    if let node = mapping.optional("bootstrap") {
      settings.replicates =
        issues.attempt { () throws(ConfigurationError) in try node.integer(in: 0...100_000) } ?? settings.replicates
    }
    if let node = mapping.optional("smallest_gap") {
      settings.smallestOfInterest =
        issues.attempt { () throws(ConfigurationError) in Double(try node.integer(in: 1...50)) / 100 } ?? 0.05
    }
    _ = issues.attempt { () throws(ConfigurationError) in try mapping.finish() }
    try issues.throwIfAny()
    try refuseLeakage(accepted)
  }

  private static func sources(_ node: YAMLNode) throws(ConfigurationError) -> [OutcomeSettings.ChurnSource] {
    try node.elements.map { element throws(ConfigurationError) in
      try element.choice(
        OutcomeSettings.ChurnSource.self, of: LocalizedText(en: "source of churn", es: "fuente de churn"))
    }
  }

  /// A score of all evidence needs both keys: one that knows the end of the story always fits it.
  private func refuseLeakage(_ accepted: Bool?) throws(ConfigurationError) {
    guard settings.acceptsLeakage, accepted != true else { return }
    throw ConfigurationError(
      at: landmarkPosition,
      en:
        "`landmark: none` scores handoffs with what was known after the customer had left, so the score always fits; write `accept_leakage: true` beside it to do so all the same",
      es:
        "`landmark: none` puntúa los handoffs con lo que se supo después de que el cliente se fuera, así que el puntaje siempre encaja; escriba `accept_leakage: true` al lado para hacerlo de todos modos"
    )
  }
}
