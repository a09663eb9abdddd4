import HandoffModel

/// How the sentences about outcomes write their numbers.
struct OutcomeNumbers {
  let language: Language
  private let style: NumberStyle
  /// Below 100 customers a decimal would promise too much.
  private let places: Int

  init(_ language: Language, customers: Int) {
    self.language = language
    style = NumberStyle(language)
    places = customers < 100 ? 0 : 1
  }

  /// A share as percent.
  func percent(_ share: Double) -> ReportText {
    guard places > 0 else { return ReportText(style.percent(share)) }
    return ReportText(decimal(share * 100, 1) + (language == .es ? "\u{A0}%" : "%"))
  }

  /// Two shares as `37–45%`.
  func percents(_ lower: Double, _ upper: Double) -> ReportText {
    ReportText(decimal(lower * 100, places) + "–") + percent(upper)
  }

  /// A share as times in 100.
  func whole100(_ share: Double) -> ReportText { ReportText(decimal(share * 100, 0)) }

  /// A share as whole percent.
  func whole(_ share: Double) -> ReportText { ReportText(style.percent(share)) }

  /// A difference of shares, in points.
  func points(_ difference: Double) -> ReportText { ReportText(decimal(difference * 100, places)) }

  func ratio(_ ratio: Double) -> ReportText { ReportText(ratio.isFinite ? decimal(ratio, 2) : "∞") }

  /// A number of days, whole.
  func wholeDays(_ days: Double) -> ReportText { ReportText(decimal(days, 0)) }

  func count(_ number: Int) -> ReportText { ReportText(style.count(number)) }

  func tenths(_ number: Double) -> ReportText { ReportText(decimal(number, 1)) }

  /// An amount of money in whole units.
  func amount(_ value: Double) -> ReportText { ReportText(abs(value) < 1e15 ? style.count(Int(value.rounded())) : "–") }

  func chance(_ p: Double) -> ReportText { ReportText(p < 0.001 ? "< \(decimal(0.001, 3))" : decimal(p, 3)) }

  private func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard abs(value) < 1e12 else { return "–" }
    return style.decimal(Int((value * scale).rounded()), places: places)
  }
}
