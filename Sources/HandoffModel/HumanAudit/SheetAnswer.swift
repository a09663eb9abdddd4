/// What a person wrote into one cell of the sheet. A blank cell is no answer: it is counted, and never taken for a no.
public enum SheetAnswer<Value: Sendable & Hashable>: Sendable, Hashable {
  case given(Value)
  case blank
  /// Something is there that is none of the answers asked for.
  case unreadable

  public var value: Value? {
    if case .given(let value) = self { return value }
    return nil
  }
}
