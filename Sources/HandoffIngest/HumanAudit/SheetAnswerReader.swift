import HandoffModel

/// Reads one answer of a person: yes or no, a grade in either language, a number of points.
struct SheetAnswerReader {
  private static let grades: [String: Grade] = [
    "excellent": .excellent, "excelente": .excellent, "good": .good, "bueno": .good, "buena": .good, "bien": .good,
    "fair": .fair, "regular": .fair, "poor": .poor, "deficiente": .poor, "malo": .poor, "mala": .poor,
  ]

  private var scratch = FoldedText()

  mutating func yesOrNo(_ text: [UInt8]) -> SheetAnswer<Bool> {
    if text.isEmpty { return .blank }
    return BooleanCell.read(text.span, scratch: &scratch).map { .given($0) } ?? .unreadable
  }

  mutating func grade(_ text: [UInt8]) -> SheetAnswer<Grade> {
    if text.isEmpty { return .blank }
    scratch.foldKeepingPunctuation(text.span)
    return Self.grades[String(decoding: scratch.bytes, as: UTF8.self)].map { .given($0) } ?? .unreadable
  }

  /// In tenths, rounded half up; what is not from 0 to 100 is no score.
  func score(_ text: [UInt8]) -> SheetAnswer<Int> {
    if text.isEmpty { return .blank }
    let number: FixedDecimal? =
      switch NumberCell.read(text.span) {
      case .number(let number), .pointed(let number), .comma(let number): number
      // A thousand and more is no score: the sign stands before decimals.
      case .open(let point, let comma):
        min(point.tenThousandths, comma.tenThousandths) == point.tenThousandths ? point : comma
      case .none: nil
      }
    guard let number, (0...100 * FixedDecimal.unit).contains(number.tenThousandths) else { return .unreadable }
    return .given(Int((number.tenThousandths + 500) / 1_000))
  }
}
