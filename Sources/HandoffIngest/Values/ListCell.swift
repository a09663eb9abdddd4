/// The items of a cell that holds a list: the texts between separators, blanks at their ends apart. Only fields that are declared as
/// lists are split.
struct ListCell {
  /// What exports put between the values of a multi-select field.
  static let usualSeparator = UInt8(ascii: ";")

  private let separator: UInt8
  private var next = 0

  init(separator: UInt8) {
    self.separator = separator
  }

  /// The next item, perhaps empty; nil behind the last. A text without a separator is one item.
  mutating func nextItem(of text: Span<UInt8>) -> Range<Int>? {
    guard next <= text.count else { return nil }
    var end = next
    while end < text.count, text[end] != separator, text[end] != 10 { end += 1 }
    let item = CellTrimming.trimmed(text, next..<end)
    next = end + 1
    return item
  }
}
