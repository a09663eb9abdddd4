/// A cell of the customer as findings quote it: on one line, without what controls a terminal or turns the direction of the
/// text, cut where it is long.
enum ShownCell {
  /// Signs of a cell that are shown.
  static let longest = 200

  /// Nil where nothing is left to be seen.
  static func text(_ raw: String) -> String? {
    let line = VisibleText.line(raw)
    guard line.contains(where: { !$0.isWhitespace }) else { return nil }
    return line.count > longest ? line.prefix(longest) + "…" : line
  }
}
