import HandoffModel

/// The cells of one rule that are the same in every row, ready to be written.
///
/// An immutable class: a row takes one reference to it instead of one to each of its arrays.
final class RuleCells: Sendable {
  let id: [UInt8]
  /// By outcome, in raw order: from the comma after the deal's id to the one before the credit.
  let openings: [[UInt8]]
  /// The cell with what is expected, a comma before and after: for the rule's own limits and for each
  /// variant.
  private let expectations: [[UInt8]]
  private let expectationsGuarded: [Int]
  /// The beginning of a message that is not quoted, and of one that is, its opening quote included.
  let title: [UInt8]
  let quotedTitle: [UInt8]
  let titleNeedsQuotes: Bool
  let titleGuarded: Int
  /// From the comma after the deal's id to the one before the clock's start.
  let clockOpening: [UInt8]
  /// From the comma after the clock's start to the one before its end.
  let clockMiddle: [UInt8]
  let clockGuarded: Int
  let weight: Int
  let severity: Severity
  let fingerprintStart: UInt64
  let isCore: Bool
  let isPattern: Bool
  /// The fixed parts of no row take more bytes.
  let longestFixedPart: Int

  init(_ rule: RuleDescription, language: Language) {
    id = [UInt8](text: rule.id)
    let fixed = ",\(rule.id),\(rule.dimension?.rawValue ?? ""),\(rule.severity.rawValue),"
    openings = Outcome.allCases.map { [UInt8](text: "\(fixed)\($0.id),") }
    let cells = rule.expectations.map { TextCell($0[language]) }
    expectations = (cells.isEmpty ? [.empty] : cells).map { [.comma] + $0.bytes + [.comma] }
    expectationsGuarded = (cells.isEmpty ? [.empty] : cells).map(\.guarded)
    let bare = [UInt8](text: rule.title[language] + ": ").filter { $0 != 0 }
    titleNeedsQuotes = [UInt8].needsQuotes(bare.dropLast(2))
    titleGuarded = FormulaGuard.isNeeded(bare) ? 1 : 0
    title = titleGuarded == 1 ? [.apostrophe] + bare : bare
    quotedTitle = [.quote] + title.flatMap { $0 == .quote ? [.quote, .quote] : [$0] }
    let start = TextCell(rule.clockEvents?.start ?? "")
    let end = TextCell(rule.clockEvents?.end ?? "")
    clockOpening = [UInt8](text: ",\(rule.id),") + start.bytes + [.comma]
    clockMiddle = [.comma] + end.bytes + [.comma]
    clockGuarded = start.guarded + end.guarded
    weight = rule.weight
    severity = rule.severity
    fingerprintStart = Fingerprint.start(of: rule)
    isCore = rule.severity == .core
    isPattern = rule.isPattern
    longestFixedPart =
      (openings + [clockOpening]).reduce(0) { max($0, $1.count) } + clockMiddle.count
      + expectations.reduce(0) { max($0, $1.count) } + quotedTitle.count
  }

  /// What a variant expects, commas included; a variant without a text of its own expects what the rule does.
  func expectation(variant: UInt8) -> [UInt8] { expectations[position(variant)] }

  /// 1 where that expectation had to be guarded, else 0.
  func guardedExpectation(variant: UInt8) -> Int { expectationsGuarded[position(variant)] }

  private func position(_ variant: UInt8) -> Int {
    Int(variant) < expectations.count ? Int(variant) : 0
  }
}
