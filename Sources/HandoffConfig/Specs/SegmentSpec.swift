import HandoffModel

/// How a handoff gets its segment where no field says it.
public struct SegmentSpec: Sendable {
  public struct Threshold: Sendable {
    public let segment: String
    /// Nil for the segment of whatever is left.
    public let when: YAMLNode?
    public let position: SourcePosition
  }

  /// Segments in report order.
  public let segments: [String]
  /// First match wins; a condition that is unknown does not match.
  public let thresholds: [Threshold]
  /// Fields of which at least one must be filled; else the segment is unknown.
  public let basis: [YAMLNode]

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    segments = try mapping.required("order").texts()
    basis = try mapping.required("basis").elements
    var thresholds: [Threshold] = []
    for element in try mapping.required("thresholds").elements {
      if let last = thresholds.last, last.when == nil {
        throw ConfigurationError(
          at: element.position, en: "this threshold cannot be reached: the one before takes whatever is left",
          es: "este umbral no se puede alcanzar: el anterior se queda con todo lo demás")
      }
      var threshold = try YAMLMapping(element)
      let name = try threshold.required("segment")
      let segment = try name.text()
      guard segments.contains(segment) else {
        throw ConfigurationError(
          .unknown(.init(en: "segment", es: "segmento"), segment, at: name.position, candidates: segments))
      }
      thresholds.append(
        Threshold(segment: segment, when: threshold.optional("when"), position: element.position))
      try threshold.finish()
    }
    self.thresholds = thresholds
    try mapping.finish()
  }
}
