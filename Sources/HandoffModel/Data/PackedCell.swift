/// A cell in 32 bits: three bits of state over 29 bits of value, for texts and symbols.
public struct PackedCell: Hashable, Sendable {
  /// The largest value that fits; symbol pools refuse to grow beyond it.
  @inlinable public static var maximumValue: UInt32 { 1 << 29 - 1 }

  @usableFromInline let word: UInt32

  /// Keeps state and value (a placeholder's token included); a value beyond 29 bits is cut, which pools prevent.
  public init(_ cell: Cell) {
    let value =
      switch cell.state {
      case .filled: UInt32(truncatingIfNeeded: cell.value ?? 0)
      case .placeholder: UInt32(truncatingIfNeeded: cell.placeholderToken ?? 0)
      case .invalid: UInt32(cell.invalidCause?.rawValue ?? 0)
      case .notExported, .blank: UInt32(0)
      }
    word = UInt32(cell.state.rawValue) << 29 | (value & Self.maximumValue)
  }

  @inlinable public var cell: Cell {
    let value = word & Self.maximumValue
    switch word >> 29 {
    case 4: return .filled(Int64(value))
    case 3: return .invalid(code: Int64(value))
    case 2: return .placeholder(token: Int(value))
    case 1: return .blank
    default: return .notExported
    }
  }
}
