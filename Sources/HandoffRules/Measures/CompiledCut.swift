import HandoffConfig
import HandoffModel

/// A cut ready to group batches.
struct CompiledCut: Sendable {
  let description: CutDescription
  private let spec: CutSpec
  private let value: ValueID
  private let segments: [String]

  init(_ spec: CutSpec, scope: inout RuleScope) throws(ConfigurationError) {
    self.spec = spec
    value = try scope.value(named: spec.value.text(), at: spec.value.position)
    segments = scope.ruleSet.segments.segments
    let type = scope.type(of: value)
    let fits =
      type == .symbol && spec.period == nil && spec.bands.isEmpty
      || type == .number && !spec.bands.isEmpty || type == .moment && spec.period != nil
    guard fits else {
      throw ConfigurationError(
        at: spec.position, en: "a cut needs a name, a number with `bands`, or a date with `by`",
        es: "un corte necesita un nombre, un número con `bands` o una fecha con `by`")
    }
    description = CutDescription(
      id: spec.id, title: spec.title, groups: Self.groups(spec), isPeople: spec.isPeople, minimum: spec.minimum,
      isFunnel: spec.isFunnel)
  }

  /// The code of each handoff's group; nil where the value is not filled.
  func codes(_ batch: Batch) -> [Int64?] {
    batch.vector(value).cells.map { cell in
      guard let word = cell.value else { return nil }
      guard let period = spec.period else {
        return spec.bands.isEmpty ? word : Int64(spec.bands.count { Int64($0) * FixedDecimal.unit <= word })
      }
      let day = Moment(raw: word).day(in: batch.zone)
      switch period {
      case .month: return Int64(day.year * 12 + day.month - 1)
      case .weekday: return Int64(day.weekday.rawValue) - 1
      case .quarterEnd: return day.isQuarterEnd ? 1 : 0
      }
    }
  }

  private static func groups(_ spec: CutSpec) -> CutDescription.Groups {
    switch spec.period {
    case .month: return .months
    case .weekday:
      return .names([
        LocalizedText(en: "Monday", es: "lunes"), LocalizedText(en: "Tuesday", es: "martes"),
        LocalizedText(en: "Wednesday", es: "miércoles"), LocalizedText(en: "Thursday", es: "jueves"),
        LocalizedText(en: "Friday", es: "viernes"), LocalizedText(en: "Saturday", es: "sábado"),
        LocalizedText(en: "Sunday", es: "domingo"),
      ])
    case .quarterEnd:
      return .names([
        LocalizedText(en: "rest of the quarter", es: "resto del trimestre"),
        LocalizedText(en: "last ten days of the quarter", es: "últimos diez días del trimestre"),
      ])
    case nil:
      guard let first = spec.bands.first, let last = spec.bands.last else { return .symbols }
      let middle = zip(spec.bands, spec.bands.dropFirst()).map { low, high in
        LocalizedText(untranslated: "\(low)–\(high - 1)")
      }
      return .names(
        [LocalizedText(untranslated: "< \(first)")] + middle + [LocalizedText(untranslated: "≥ \(last)")])
    }
  }
}
