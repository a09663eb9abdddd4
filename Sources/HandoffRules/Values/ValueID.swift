/// The position of a deal-level value in the `ValueTable` of a rule book.
public struct ValueID: Hashable, Sendable {
  let index: Int
}
