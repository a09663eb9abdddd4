/// The position of a field in its `FieldCatalogue`.
public struct FieldID: Hashable, Sendable, Comparable {
  public let index: Int

  public init(index: Int) {
    self.index = index
  }

  public static func < (a: FieldID, b: FieldID) -> Bool { a.index < b.index }
}
