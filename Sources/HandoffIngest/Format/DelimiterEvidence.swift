import HandoffModel

/// Which byte separates the cells of an input: the one that cuts most of its first records into the same number of cells.
///
/// Counting cells, not characters, keeps the commas of prose and decimal commas from passing for separators.
struct DelimiterEvidence {
  /// Candidates with the name that a message gives them, the usual first.
  static let candidates: [(byte: UInt8, name: LocalizedText)] = [
    (UInt8(ascii: ","), LocalizedText(en: "a comma", es: "una coma")),
    (UInt8(ascii: ";"), LocalizedText(en: "a semicolon", es: "un punto y coma")),
    (UInt8(ascii: "\t"), LocalizedText(en: "a tab", es: "un tabulador")),
    (UInt8(ascii: "|"), LocalizedText(en: "a vertical bar", es: "una barra vertical")),
    (0x1f, LocalizedText(en: "a unit separator", es: "un separador de unidades")),
    (UInt8(ascii: "^"), LocalizedText(en: "a caret", es: "un acento circunflejo")),
    (UInt8(ascii: "~"), LocalizedText(en: "a tilde", es: "una virgulilla")),
  ]

  /// How a candidate cuts the sample.
  struct Cut {
    let dialect: Dialect
    let name: LocalizedText
    /// Cells that most records have; at least 2.
    let cellCount: Int
    /// Records with that many, of all, in thousandths.
    let agreement: Int
    let records: [SampleRecords.Record]
  }

  /// The best first; empty where no candidate cuts anything.
  let cuts: [Cut]

  static let recordLimit = 100

  /// `quote` is the one that was declared; nil to find it.
  init(_ sample: Span<UInt8>, isWhole: Bool, delimiters: [UInt8]? = nil, quote: UInt8? = nil) {
    var cuts: [Cut] = []
    let bytes = delimiters ?? Self.candidates.map(\.byte)
    let occurring = Self.occurring(in: sample)
    for byte in bytes where occurring[Int(byte)] {
      guard let dialect = Self.dialect(byte, sample, quote) else { continue }
      let records = SampleRecords(sample, dialect, limit: Self.recordLimit, isWhole: isWhole).records
      guard let (count, share) = Self.mostCommon(records) else { continue }
      cuts.append(
        Cut(dialect: dialect, name: Self.name(of: byte), cellCount: count, agreement: share, records: records))
    }
    // Stable for equals, so that the usual candidate comes first.
    self.cuts = cuts.enumerated().sorted { left, right in
      (right.element.agreement, right.element.cellCount, left.offset)
        < (left.element.agreement, left.element.cellCount, right.offset)
    }.map(\.element)
  }

  static func name(of byte: UInt8) -> LocalizedText {
    candidates.first { $0.byte == byte }?.name ?? LocalizedText(en: "the byte \(byte)", es: "el byte \(byte)")
  }

  /// By byte: whether it stands anywhere in the sample.
  private static func occurring(in sample: Span<UInt8>) -> [Bool] {
    var found = [Bool](repeating: false, count: 256)
    var places = found.mutableSpan
    for index in sample.indices { places[Int(sample[index])] = true }
    return found
  }

  /// The dialect with a single quote where every cell of the first record stands in single quotes.
  private static func dialect(_ byte: UInt8, _ sample: Span<UInt8>, _ quote: UInt8?) -> Dialect? {
    if let quote { return Dialect(delimiter: byte, quote: quote) }
    guard let usual = Dialect(delimiter: byte), let single = Dialect(delimiter: byte, quote: UInt8(ascii: "'")) else {
      return nil
    }
    guard let first = SampleRecords(sample, usual, limit: 1, isWhole: false).records.first else { return usual }
    let isSingleQuoted = first.cells.allSatisfy { cell in
      cell.count >= 2 && sample[cell.lowerBound] == single.quote && sample[cell.upperBound - 1] == single.quote
    }
    return isSingleQuoted ? single : usual
  }

  /// The number of cells, from 2, that most records have, and their share of all; of equal shares the larger number.
  private static func mostCommon(_ records: [SampleRecords.Record]) -> (count: Int, share: Int)? {
    var frequency: [Int: Int] = [:]
    for record in records where record.cells.count > 1 { frequency[record.cells.count, default: 0] += 1 }
    guard let best = frequency.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    return (best.key, best.value * 1_000 / records.count)
  }
}
