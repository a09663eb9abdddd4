/// Cells that hold several ids joined with `;`, taken apart: by symbol of the whole text.
public struct ListedIDs: Sendable {
  private var parts: [Int64: [Int64]] = [:]

  public static let none = ListedIDs([], symbols: SymbolPool())

  /// Ids that no cell of its own holds are of no record and are left out.
  public init(_ columns: [Column], symbols: SymbolPool) {
    for column in columns where !column.isAbsent {
      for row in 0..<column.count {
        guard let value = column[row].value, parts[value] == nil else { continue }
        let text = symbols.utf8(Symbol(index: UInt32(value)))
        guard text.contains(UInt8(ascii: ";")) else { continue }
        parts[value] = text.split(separator: UInt8(ascii: ";")).compactMap { part in
          let id = Array(part.drop { $0 == 32 }.reversed().drop { $0 == 32 }.reversed())
          return symbols.symbol(of: id.span).map { Int64($0.index) }
        }
      }
    }
  }

  /// The ids of a cell: those of its list, else its own.
  public func ids(_ symbol: Int64) -> [Int64] { parts.isEmpty ? [symbol] : parts[symbol] ?? [symbol] }
}
