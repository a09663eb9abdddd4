import HandoffModel

extension ScoringSpec {
  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    let weights = try Self.weights(mapping.required("dimensions"))
    let cap = try Self.coreCap(mapping.required("core_cap"))
    let floors = try Self.grades(mapping.required("grades"))
    var groups: [Group] = []
    for element in mapping.optional("groups")?.elements ?? [] { groups.append(try Self.group(element)) }
    var completion = try YAMLMapping(mapping.required("completion"))
    let milestones = try completion.required("milestones").elements
    let alarm = try completion.required("alarm").integer(in: 0...100)
    try completion.finish()
    try mapping.finish()
    self.init(
      dimensionWeights: weights, coreCap: cap.score, coreMissedBy: cap.missedBy, gradeFloors: floors, groups: groups,
      completionMilestones: milestones, completionAlarm: alarm, node: node)
  }

  private static func weights(_ node: YAMLNode) throws(ConfigurationError) -> [Int] {
    var mapping = try YAMLMapping(node)
    var weights: [Int] = []
    for dimension in Dimension.allCases {
      weights.append(try mapping.required(dimension.rawValue).integer(in: 0...1_000))
    }
    try mapping.finish()
    guard weights.contains(where: { $0 > 0 }) else {
      throw ConfigurationError(
        at: node.position, en: "at least one dimension needs a weight", es: "al menos una dimensión necesita un peso")
    }
    return weights
  }

  private static func coreCap(_ node: YAMLNode) throws(ConfigurationError) -> (score: Int, missedBy: Set<Outcome>) {
    var mapping = try YAMLMapping(node)
    let score = try tenths(mapping.required("score"))
    var missedBy: Set<Outcome> = []
    for element in try mapping.required("missed_by").elements {
      let name = try element.text()
      let judged = Outcome.allCases.filter(\.isJudged)
      guard let outcome = judged.first(where: { $0.id == name }) else {
        throw ConfigurationError(
          .unknown(
            LocalizedText(en: "judged outcome", es: "resultado evaluado"), name, at: element.position,
            candidates: judged.map(\.id)))
      }
      missedBy.insert(outcome)
    }
    try mapping.finish()
    return (score, missedBy)
  }

  private static func grades(_ node: YAMLNode) throws(ConfigurationError) -> [(grade: Grade, floor: Int)] {
    var mapping = try YAMLMapping(node)
    var floors: [(grade: Grade, floor: Int)] = []
    for grade in Grade.allCases where grade != .poor {
      let floorNode = try mapping.required(grade.rawValue)
      let floor = try tenths(floorNode)
      if let above = floors.last, floor >= above.floor {
        throw ConfigurationError(
          at: floorNode.position, en: "`\(grade.rawValue)` must begin below `\(above.grade.rawValue)`",
          es: "`\(grade.rawValue)` debe empezar por debajo de `\(above.grade.rawValue)`")
      }
      floors.append((grade, floor))
    }
    try mapping.finish()
    return floors
  }

  private static func group(_ node: YAMLNode) throws(ConfigurationError) -> Group {
    var mapping = try YAMLMapping(node)
    let group = Group(
      id: try mapping.required("id").text(), title: try mapping.required("title").localizedText(),
      rules: try mapping.required("rules").texts(), maximumLoss: try tenths(mapping.required("max_points")),
      position: node.position)
    try mapping.finish()
    return group
  }

  /// A score or points with at most one decimal, in tenths.
  private static func tenths(_ node: YAMLNode) throws(ConfigurationError) -> Int {
    let parts = (node.scalar ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let isSigned = parts.first?.first.map { $0 == "-" || $0 == "+" } ?? false
    if !isSigned, let whole = parts.first.flatMap({ Int($0) }), whole <= 100, parts.count <= 2 {
      if parts.count == 1 { return whole * 10 }
      if parts[1].count == 1, let tenth = Int(parts[1]), whole * 10 + tenth <= 1_000 { return whole * 10 + tenth }
    }
    throw ConfigurationError(
      at: node.position, en: "expected points from 0 to 100 with at most one decimal, found \(node.kind.en)",
      es: "se esperaban puntos de 0 a 100 con un decimal como máximo, se encontró \(node.kind.es)")
  }
}
