/// One typed cell: its state and, where filled, its value in one machine word.
///
/// What `value` means depends on the field's type: `Moment.raw` for dates and instants, ten-thousandths for numbers, 0 or 1
/// for booleans, a `Symbol` index for ids and choices, `TextFeatures.bits` for texts. A placeholder keeps the position of
/// its token in the placeholder list, so that a report may show it.
public struct Cell: Hashable, Sendable {
  /// States other than filled sit below every value; `Moment`, numbers and symbols never come near them.
  private static let floor = Int64.min + (1 << 32)

  private let word: Int64

  private init(word: Int64) {
    self.word = word
  }

  public static let notExported = Cell(word: .min)
  public static let blank = Cell(word: .min + 1)
  /// Unreadable, for no more special cause.
  public static let invalid = Cell(word: .min + 2)

  public static func invalid(_ cause: InvalidCause) -> Cell { Cell(word: .min + 2 + Int64(cause.rawValue)) }

  @inlinable
  public static func filled(_ value: Int64) -> Cell { make(value) }

  /// A placeholder whose text is entry `token` of the placeholder list.
  public static func placeholder(token: Int) -> Cell { Cell(word: .min + 16 + Int64(token)) }

  public static func boolean(_ flag: Bool) -> Cell { .filled(flag ? 1 : 0) }
  public static func moment(_ moment: Moment) -> Cell { .filled(moment.raw) }

  public var state: CellState {
    if word >= Self.floor { return .filled }
    switch word {
    case .min: return .notExported
    case .min + 1: return .blank
    case .min + 2 ..< .min + 16: return .invalid
    default: return .placeholder
    }
  }

  public var isFilled: Bool { word >= Self.floor }

  /// The value of a filled cell; nil in every other state.
  public var value: Int64? { isFilled ? word : nil }

  public var moment: Moment? { isFilled ? Moment(raw: word) : nil }

  /// Why the cell could not be read; nil unless the state is invalid.
  public var invalidCause: InvalidCause? {
    state == .invalid ? InvalidCause(rawValue: UInt8(truncatingIfNeeded: word - (.min + 2))) : nil
  }

  /// The entry of the placeholder list; nil unless the state is placeholder.
  public var placeholderToken: Int? { state == .placeholder ? Int(word - (.min + 16)) : nil }

  @usableFromInline
  static func make(_ value: Int64) -> Cell { Cell(word: max(value, floor)) }
}
