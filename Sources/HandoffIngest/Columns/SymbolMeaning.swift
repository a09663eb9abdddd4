/// What a distinct text of a column of ids or choices is.
enum SymbolMeaning {
  case blank
  case placeholder(token: Int)
  /// The text as it stands.
  case itself
  /// Another spelling of this text.
  case canonical([UInt8])
  /// An id that names nothing any more.
  case damaged
}
