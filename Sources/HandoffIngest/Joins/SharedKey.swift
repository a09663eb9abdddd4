/// What several deals may have alike, so that a row that names it may be any one's.
enum SharedKey: Hashable {
  /// The symbol of an account's id.
  case account(Int64)
  /// The number of an account's name.
  case accountName(Int)
  /// The symbol of the id of a contact that deals list.
  case contact(Int64)
  /// One deal of a list.
  case deal(Int32)
  /// The number of a deal's name.
  case dealName(Int)
}
