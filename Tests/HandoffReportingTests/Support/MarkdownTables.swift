/// Cuts Markdown tables as GitHub does: at every bar that no backslash escapes, code or not.
enum MarkdownTables {
  struct Row {
    let line: String
    let cells: Int
    /// Of the header of its table.
    let columns: Int
  }

  static func rows(_ lines: [String]) -> [Row] {
    var rows: [Row] = []
    var columns = 0
    for line in lines {
      guard line.hasPrefix("|") else {
        columns = 0
        continue
      }
      let count = cells(line)
      if columns == 0 { columns = count }
      rows.append(Row(line: line, cells: count, columns: columns))
    }
    return rows
  }

  /// A line without its code spans.
  static func outsideCode(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "`") {
      result += rest[..<open]
      let fence = rest[open...].prefix { $0 == "`" }
      let inside = rest[fence.endIndex...]
      guard let close = closing(fence.count, in: inside) else { return result + rest[open...] }
      rest = inside[close...]
    }
    return result + rest
  }

  /// Behind the first run of exactly `count` backticks.
  private static func closing(_ count: Int, in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while let tick = text[index...].firstIndex(of: "`") {
      let run = text[tick...].prefix { $0 == "`" }
      if run.count == count { return run.endIndex }
      index = run.endIndex
    }
    return nil
  }

  private static func cells(_ line: String) -> Int {
    var bars = 0
    var previous: Character = " "
    for character in line {
      if character == "|", previous != "\\" { bars += 1 }
      previous = character
    }
    return bars - 1
  }
}
