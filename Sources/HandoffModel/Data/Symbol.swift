/// The position of an interned text in its `SymbolPool`.
public struct Symbol: Hashable, Sendable {
  public let index: UInt32

  public init(index: UInt32) {
    self.index = index
  }
}
