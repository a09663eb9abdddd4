import HandoffModel

/// What a user asks of `sample`, as typed.
public struct SampleRequest: Sendable {
  /// The sheet to write, and the key that is kept apart from it.
  public var sheet = "audit-sheet.csv"
  public var key = "audit-key.json"
  /// In points.
  public var margin: Double?
  /// In percent.
  public var confidence: Double?
  public var size: Int?
  public var seed: UInt64?
  /// `grade`, `segment`, both with a comma, or `none`.
  public var strata = "grade"
  public var fewestPerStratum: Int?
  public var worst = 0
  public var best = 0
  /// How the sheet is written: `standard`, `excel-en` or `excel-es`.
  public var csvDialect = "standard"
  /// Whether a sheet or key that is there may be written over.
  public var overwrites = false

  public init() {}

  /// The design asked for; a number that makes no sense is refused by the name of its option.
  func design() throws(Failure) -> SampleDesign {
    var design = SampleDesign()
    if let margin {
      try Self.check(
        (0.5...50).contains(margin), "--margin", (en: "0.5 to 50 points", es: "de 0.5 a 50 puntos"), "\(margin)")
      design.margin = margin / 100
    }
    if let confidence {
      try Self.check(
        (50...99.9).contains(confidence), "--confidence", (en: "50 to 99.9 percent", es: "de 50 a 99.9 por ciento"),
        "\(confidence)")
      design.confidence = confidence / 100
    }
    if let size {
      try Self.check(size > 0, "--size", (en: "at least 1 handoff", es: "al menos 1 handoff"), "\(size)")
      design.size = size
    }
    for (number, option) in [(worst, "--worst"), (best, "--best"), (fewestPerStratum ?? 0, "--per-stratum")] {
      try Self.check(number >= 0, option, (en: "0 or more handoffs", es: "0 o más handoffs"), "\(number)")
    }
    design.worst = worst
    design.best = best
    if let fewestPerStratum { design.fewestPerStratum = fewestPerStratum }
    if let seed { design.seed = seed }
    design.strata = try stratifiers()
    return design
  }

  private func stratifiers() throws(Failure) -> [SampleDesign.Stratifier] {
    if strata == "none" { return [] }
    var chosen: [SampleDesign.Stratifier] = []
    for name in strata.split(separator: ",").map({ $0.filter { $0 != " " } }) {
      let known = SampleDesign.Stratifier(rawValue: name)
      try Self.check(known != nil, "--by", (en: "grade, segment or none", es: "grade, segment o none"), name)
      if let known, !chosen.contains(known) { chosen.append(known) }
    }
    try Self.check(!chosen.isEmpty, "--by", (en: "grade, segment or none", es: "grade, segment o none"), strata)
    return SampleDesign.Stratifier.allCases.filter(chosen.contains)
  }

  private static func check(
    _ isFine: Bool, _ option: String, _ expected: (en: String, es: String), _ found: String
  ) throws(Failure) {
    guard !isFine else { return }
    throw Failure(
      .configuration, en: "\(option): expected \(expected.en), found `\(found)`",
      es: "\(option): se esperaba \(expected.es), se encontró `\(found)`")
  }
}
