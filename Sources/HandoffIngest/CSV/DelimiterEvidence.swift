/// What the first lines of an input say about the delimiter it uses, for an input that came out as one
/// column.
struct DelimiterEvidence: Equatable {
  /// Candidates in the order of preference on equal evidence, with the name that a message gives them.
  static let candidates: [(byte: UInt8, name: String)] = [
    (UInt8(ascii: ","), "a comma"), (UInt8(ascii: ";"), "a semicolon"), (UInt8(ascii: "\t"), "a tab"),
    (UInt8(ascii: "|"), "a vertical bar"),
  ]

  /// The position in `candidates` of the delimiter the input seems to use; nil when none stands out.
  let candidate: Int?

  /// `sample` begins with the header. A candidate stands out when it occurs outside quotes in the header and
  /// in at least four fifths of the first fifty records that are not blank; of several, the one that occurs
  /// most often.
  init(_ sample: Span<UInt8>, besides current: UInt8) {
    var best: (candidate: Int, count: Int)?
    for (position, candidate) in Self.candidates.enumerated() where candidate.byte != current {
      let count = Self.occurrences(of: candidate.byte, in: sample)
      if count > best?.count ?? 0 { best = (position, count) }
    }
    candidate = best?.candidate
  }

  /// How often the byte occurs; 0 when it does not stand out.
  private static func occurrences(of byte: UInt8, in sample: Span<UInt8>) -> Int {
    var records = 0
    var recordsWithByte = 0
    var total = 0
    var inRecord = 0
    var isQuoted = false
    var isBlank = true
    for index in sample.indices where records < 50 {
      let current = sample[index]
      if current == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") {
        if !isBlank {
          if records == 0, inRecord == 0 { return 0 }
          records += 1
          if inRecord > 0 { recordsWithByte += 1 }
        }
        total += inRecord
        inRecord = 0
        isBlank = true
        continue
      }
      isBlank = false
      if !isQuoted, current == byte { inRecord += 1 }
    }
    // The piece after the last line end may be cut by the sample: it counts only where it is all there is.
    if records == 0 { return inRecord }
    return recordsWithByte * 5 >= records * 4 ? total : 0
  }
}
