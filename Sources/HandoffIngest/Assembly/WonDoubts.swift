import HandoffModel

/// Counts, row by row, what leaves in doubt which deals are won: words whose meaning nobody knows, and won flags that the
/// stage or the status contradicts.
struct WonDoubts {
  /// The id of the note about words that nobody knows.
  static let unknownStage = "unknown-stage"

  /// Words named in a note.
  private static let wordLimit = 12

  private let outcome: WonDeals
  private var unknown: [String: [Int64: Int]] = [:]
  private var wonButLost = 0
  private var lostButWon = 0

  init(_ outcome: WonDeals) {
    self.outcome = outcome
  }

  /// Why the row is no won deal, nil where it is one; counted where that is in doubt.
  mutating func exclusion(_ row: Int) -> FilterReason? {
    let reason = outcome.exclusion(row)
    if reason != .deleted, outcome.isContradicted(row) {
      if reason == nil { wonButLost += 1 } else { lostButWon += 1 }
    }
    if reason == .notWon, let word = outcome.unknownWord(row) {
      unknown[word.field, default: [:]][word.symbol, default: 0] += 1
    }
    return reason
  }

  /// `wonStages` are those that the workspace names: once it does, words that nobody knows are no alarm any more.
  func notes(_ deals: AssembledTable, wonStages: [String], catalogue: FieldCatalogue, symbols: SymbolPool)
    -> [Diagnostic]
  {
    func header(_ name: String) -> String {
      guard let field = catalogue.id(.deals, name) else { return "" }
      return deals.parts.lazy.compactMap { $0.part.source.header(of: field) }.first ?? ""
    }
    var notes: [Diagnostic] = []
    for field in ["stage", "status"] {
      let words = words(unknown[field] ?? [:], symbols: symbols)
      guard !words.isEmpty else { continue }
      let isStage = field == "stage"
      let list = Self.list(words)
      notes.append(
        Diagnostic(
          id: Self.unknownStage, column: header(field), count: words.reduce(0) { $0 + $1.count },
          of: wonStages.isEmpty ? deals.table.rowCount : nil,
          message: LocalizedText(
            en:
              "deals are left out as not won by a \(isStage ? "stage" : "status") that is known neither as won, lost nor open: \(list.en); if one of them means won, name it under won_stages: in workspace.yaml",
            es:
              "negocios se dejan fuera como no ganados por \(isStage ? "una etapa" : "un estado") que no se conoce como ganado, perdido ni abierto: \(list.es); si alguno significa ganado, nómbrelo en won_stages: de workspace.yaml"
          )))
    }
    if wonButLost + lostButWon > 0 {
      notes.append(
        Diagnostic(
          id: "won-contradicted", column: header("is_won"), count: wonButLost + lostButWon,
          message: LocalizedText(
            en:
              "deals have a won flag that their stage or status contradicts, and the flag decides: \(wonButLost) count as won though lost, \(lostButWon) are left out though won",
            es:
              "negocios tienen un indicador de ganado que su etapa o estado contradice, y decide el indicador: \(wonButLost) se cuentan como ganados aunque perdidos, \(lostButWon) se dejan fuera aunque ganados"
          )))
    }
    return notes
  }

  /// Those that no usual pipeline has as open or lost; the most frequent first, of equals in byte order.
  private func words(_ counts: [Int64: Int], symbols: SymbolPool) -> [(text: String, count: Int)] {
    var usual = UsualStages()
    var words: [(text: String, count: Int)] = []
    for (value, count) in counts {
      let symbol = Symbol(index: UInt32(value))
      if !usual.contains(symbols.utf8(symbol)) { words.append((Self.shown(symbols.string(symbol)), count)) }
    }
    return words.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  private static func list(_ words: [(text: String, count: Int)]) -> LocalizedText {
    let named = words.prefix(wordLimit)
    let en = named.map { "“\($0.text)” (\($0.count))" }.joined(separator: ", ")
    let es = named.map { "«\($0.text)» (\($0.count))" }.joined(separator: ", ")
    let rest = words.count - named.count
    return rest == 0
      ? LocalizedText(en: en, es: es) : LocalizedText(en: "\(en) and \(rest) more", es: "\(es) y \(rest) más")
  }

  /// On one line, and no longer than a stage is named.
  private static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(80).map { scalar -> Unicode.Scalar in
      scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
