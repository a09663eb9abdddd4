/// A cell in one byte, for booleans and other small numbers. A placeholder keeps no token here.
public struct CodeCell: Hashable, Sendable {
  /// The largest value that fits.
  public static let maximumValue = 239

  @usableFromInline let byte: UInt8

  /// A value above `maximumValue` does not fit and is stored as invalid.
  public init(_ cell: Cell) {
    switch cell.state {
    case .filled:
      let value = cell.value ?? 0
      byte = (0...Int64(Self.maximumValue)).contains(value) ? UInt8(value) : 248 + CellState.invalid.rawValue
    case .notExported, .blank, .placeholder, .invalid:
      byte = 248 + cell.state.rawValue
    }
  }

  @inlinable public var cell: Cell {
    guard byte >= 248 else { return .filled(Int64(byte)) }
    switch byte - 248 {
    case CellState.blank.rawValue: return .blank
    case CellState.placeholder.rawValue: return .placeholder(token: PlaceholderToken.untold)
    case CellState.invalid.rawValue: return .invalid
    default: return .notExported
    }
  }
}
