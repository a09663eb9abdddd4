import HandoffModel

/// Tells the activities whose direction their file says in the very words of the field, so that nothing else need be asked.
struct SettledDirections {
  private let column: Int
  private var words = SymbolPool()

  /// `column` is the cell position of the direction.
  init(_ field: FieldDefinition, column: Int) {
    self.column = column
    for choice in field.choices { _ = words.intern(choice.value) }
  }

  func isSettled(_ place: RecordPlace, in block: RecordBlock) -> Bool {
    words.symbol(of: block.bytes.span.extracting(block.cells[place.firstCell &+ column].range)) != nil
  }
}
