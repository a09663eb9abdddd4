/// One typed cell: its state and, where filled, its value in one machine word.
///
/// What `value` means depends on the field's type: `Moment.raw` for dates and instants, ten-thousandths for numbers, 0 or 1
/// for booleans, a `Symbol` index for ids and choices, `TextFeatures.bits` for texts. A placeholder keeps the position of
/// its token in the placeholder list, so that a report may show it.
public struct Cell: Hashable, Sendable {
  /// States other than filled sit below every value; `Moment`, numbers and symbols never come near them.
  @inlinable static var floor: Int64 { .min + (1 << 32) }

  /// Causes of unreadable cells stand from here on, then the tokens of placeholders.
  @inlinable static var firstInvalid: Int64 { .min + 2 }
  @inlinable static var firstPlaceholder: Int64 { .min + 16 }

  @usableFromInline let word: Int64

  @inlinable
  init(word: Int64) {
    self.word = word
  }

  @inlinable public static var notExported: Cell { Cell(word: .min) }
  @inlinable public static var blank: Cell { Cell(word: .min + 1) }
  /// Unreadable, for no more special cause.
  @inlinable public static var invalid: Cell { Cell(word: firstInvalid) }

  public static func invalid(_ cause: InvalidCause) -> Cell { invalid(code: Int64(cause.rawValue)) }

  /// `code` is the raw value of a cause.
  @inlinable
  static func invalid(code: Int64) -> Cell { Cell(word: firstInvalid + code) }

  @inlinable
  public static func filled(_ value: Int64) -> Cell { make(value) }

  /// A placeholder whose text is entry `token` of the placeholder list.
  @inlinable
  public static func placeholder(token: Int) -> Cell { Cell(word: firstPlaceholder + Int64(token)) }

  @inlinable public static func boolean(_ flag: Bool) -> Cell { .filled(flag ? 1 : 0) }
  @inlinable public static func moment(_ moment: Moment) -> Cell { .filled(moment.raw) }

  @inlinable public var state: CellState {
    if word >= Self.floor { return .filled }
    if word >= Self.firstPlaceholder { return .placeholder }
    if word >= Self.firstInvalid { return .invalid }
    return word == .min ? .notExported : .blank
  }

  @inlinable public var isFilled: Bool { word >= Self.floor }

  /// Whether the export says that there is nothing: blank, or a placeholder.
  @inlinable public var isEmpty: Bool { state == .blank || state == .placeholder }

  /// The value of a filled cell; nil in every other state.
  @inlinable public var value: Int64? { isFilled ? word : nil }

  @inlinable public var moment: Moment? { isFilled ? Moment(raw: word) : nil }

  /// Why the cell could not be read; nil unless the state is invalid.
  public var invalidCause: InvalidCause? {
    state == .invalid ? InvalidCause(rawValue: UInt8(truncatingIfNeeded: word - Self.firstInvalid)) : nil
  }

  /// The entry of the placeholder list; nil unless the state is placeholder.
  public var placeholderToken: Int? { state == .placeholder ? Int(word - Self.firstPlaceholder) : nil }

  @inlinable
  static func make(_ value: Int64) -> Cell { Cell(word: max(value, floor)) }
}
