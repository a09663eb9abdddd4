import TestSupport

/// A well-formed export of made-up deals, with the truth about every cell and where each record's bytes are.
struct SampleExport {
  private(set) var bytes: [UInt8] = []
  /// The header first.
  private(set) var rows: [[String]] = []
  /// Bytes of each row, its line end included.
  private(set) var ranges: [Range<Int>] = []

  /// Quotes where needed, or around every cell. Notes of several lines stand in the last column or in the
  /// middle.
  init(
    records: Int, lineEnd: String, isFullyQuoted: Bool, notesLast: Bool, _ generator: inout SeededGenerator
  ) {
    add(
      notesLast ? ["id", "name", "amount", "stage", "notes"] : ["id", "name", "notes", "stage", "amount"],
      lineEnd, isFullyQuoted)
    for record in 0..<records {
      let id = "D\(record + 1)"
      let name = Self.name(&generator)
      let notes = Self.notes(lineEnd, &generator)
      let stage = generator.pick(["Closed Won", "Closed Lost", "", "Negociación"])
      let amount = generator.pick(["1200.50", "0", "", "98 000"])
      add(
        notesLast ? [id, name, amount, stage, notes] : [id, name, notes, stage, amount], lineEnd,
        isFullyQuoted)
    }
  }

  private mutating func add(_ cells: [String], _ lineEnd: String, _ isFullyQuoted: Bool) {
    let start = bytes.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let needsQuotes = cell.utf8.contains { [10, 13, UInt8(ascii: ","), UInt8(ascii: "\"")].contains($0) }
      if needsQuotes || isFullyQuoted {
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
      } else {
        bytes += Array(cell.utf8)
      }
    }
    bytes += Array(lineEnd.utf8)
    rows.append(cells)
    ranges.append(start..<bytes.count)
  }

  private static func name(_ generator: inout SeededGenerator) -> String {
    let first = generator.pick(["Acme", "Peñalver", "Zenith", "Globex"])
    return first + generator.pick([", Inc", " SA", " \"Best\" Ltd", " 5\" racks", ""])
  }

  /// Begins and ends with a letter: what a cell that begins with a comma means after a quote is lost, nobody
  /// can say.
  private static func notes(_ lineEnd: String, _ generator: inout SeededGenerator) -> String {
    let parts = ["asks for a discount, again", "\"urgent\" said the CFO", "renewal in May", "sin fecha"]
    let lines = (0..<generator.below(4)).map { _ in "w " + generator.pick(parts) + " z" }
    return lines.joined(separator: generator.below(3) == 0 ? lineEnd + lineEnd : lineEnd)
  }
}
