/// The position of a field in its `FieldCatalogue`.
public struct FieldID: Hashable, Sendable, Comparable {
  public let index: Int

  public init(index: Int) {
    self.index = index
  }

  /// The column that keeps the fingerprints of a text field beside it; no field of any catalogue.
  public var fingerprint: FieldID { FieldID(index: -1 - index) }

  public static func < (a: FieldID, b: FieldID) -> Bool { a.index < b.index }
}
