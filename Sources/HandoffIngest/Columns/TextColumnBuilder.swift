import HandoffModel

/// Judges texts as they pass by: state, words and the checks its field needs; the text itself is not kept. Of rich text only
/// the words count, never its tags.
struct TextColumnBuilder: ColumnBuilder {
  /// One check of the field with where its answer is found.
  enum Check {
    case test(Int)
    /// Cell position of the other field in the same file; nil where the file does not have it.
    case sameAs(column: Int?)
    case sharesWord(column: Int?)
    case sameAsAccountName
  }

  private let checks: [Check]
  private let needsPhrases: Bool
  private let needsWords: Bool
  private let noneIsAnswer: Bool
  /// Nil where the field is no list.
  private let separator: UInt8?
  private let label: [[UInt8]]
  private let tester: TextTester
  private let placeholders: PlaceholderTable
  private let accountNames: AccountNameLookup
  private var cells: [PackedCell] = []
  private var counts = StateCounts()
  private var scratch = FoldedText()
  private var folded = FoldedText()
  private var other = FoldedText()
  private var rich = RichText()
  private let isFingerprinted: Bool
  private var fingerprints: [Cell] = []

  init(
    checks: [Check], field: FieldDefinition, tester: TextTester, placeholders: PlaceholderTable,
    accountNames: AccountNameLookup, separator: UInt8? = nil, isFingerprinted: Bool = false, expectedRows: Int
  ) {
    self.checks = checks
    self.tester = tester
    self.placeholders = placeholders
    self.accountNames = accountNames
    noneIsAnswer = field.noneIsAnswer
    self.separator = separator
    self.isFingerprinted = isFingerprinted
    needsWords = !checks.isEmpty || isFingerprinted
    needsPhrases = checks.contains { check in
      if case .test(let test) = check { return tester.needsPhrases(test) }
      return false
    }
    label = [field.label.en, field.label.es, field.name].map { text in
      var folded = FoldedText()
      let bytes = Array(text.utf8)
      folded.foldToWords(bytes.span)
      return folded.bytes
    }
    cells.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      let cell = judgeRich(bytes.extracting(range), bytes: bytes, place: place, block: block)
      if isFingerprinted { fingerprints.append(fingerprint(of: cell)) }
      counts[cell.state] += 1
      cells.append(PackedCell(cell))
    }
  }

  private mutating func judgeRich(
    _ text: Span<UInt8>, bytes: Span<UInt8>, place: RecordPlace, block: RecordBlock
  ) -> Cell {
    guard RichText.isSuspected(text) else { return judge(text, bytes: bytes, place: place, block: block) }
    rich.strip(text)
    let words = rich.bytes
    let plain = words.span
    return judge(
      plain.extracting(CellTrimming.trimmed(plain, 0..<plain.count)), bytes: bytes, place: place, block: block)
  }

  private mutating func judge(
    _ text: Span<UInt8>, bytes: Span<UInt8>, place: RecordPlace, block: RecordBlock
  ) -> Cell {
    if text.isEmpty { return .blank }
    if let separator, let empty = stateOfEmptyList(text, separator: separator) { return empty }
    switch placeholders.verdict(text, scratch: &scratch) {
    case .blank: return .blank
    case .placeholder(let token): return .placeholder(token: token)
    case .none(let token):
      return noneIsAnswer ? .filled(Int64(TextFeatures.explicitNone.bits)) : .placeholder(token: token)
    case .negation where noneIsAnswer: return .filled(Int64(TextFeatures.explicitNone.bits))
    case .negation, .content: break
    }
    let words = max(1, TextShape.wordCount(text))
    // A short text may be the field's own label, which says nothing.
    let mayBeLabel = words <= 8 && mayBeLabel(text)
    if needsWords || mayBeLabel { folded.foldToWords(text) }
    if mayBeLabel, label.contains(folded.bytes) { return .placeholder(token: PlaceholderToken.ownLabel) }
    guard !checks.isEmpty else { return .filled(Int64(TextFeatures(words: words, passedChecks: 0).bits)) }
    let phrases = needsPhrases ? tester.phrases(in: folded) : 0
    var passed: UInt16 = 0
    for (bit, check) in checks.enumerated() {
      let holds =
        switch check {
        case .test(let test):
          tester.passes(test, text: text, folded: folded, phrases: phrases, wordCount: words)
        case .sameAs(let column):
          isSame(as: column, text: text, bytes: bytes, place: place, block: block)
        case .sharesWord(let column):
          sharesWord(with: column, bytes: bytes, place: place, block: block)
        case .sameAsAccountName:
          accountNames.isName(folded, of: place, in: block)
        }
      if holds { passed |= 1 << UInt16(bit) }
    }
    return .filled(Int64(TextFeatures(words: words, passedChecks: passed).bits))
  }

  /// Where a text begins with a letter, so do its words.
  private func mayBeLabel(_ text: Span<UInt8>) -> Bool {
    let first = text[0] | 0x20
    guard first &- 97 < 26 else { return true }
    for words in label where words.count > 1 && words[1] == first { return true }
    return false
  }

  /// The state of a list of several items none of which says anything, such as `TBD; -`; nil for every other.
  private mutating func stateOfEmptyList(_ text: Span<UInt8>, separator: UInt8) -> Cell? {
    var list = ListCell(separator: separator)
    var state: Cell?
    var count = 0
    while let item = list.nextItem(of: text) {
      count += 1
      switch placeholders.verdict(text.extracting(item), scratch: &scratch) {
      case .negation, .content: return nil
      case .blank: continue
      case .none where noneIsAnswer: return nil
      case .placeholder(let token), .none(let token): state = state ?? .placeholder(token: token)
      }
    }
    return count > 1 ? state ?? .blank : nil
  }

  /// The words of a filled text are still in `folded`.
  private func fingerprint(of cell: Cell) -> Cell {
    guard cell.isFilled, cell.value != Int64(TextFeatures.explicitNone.bits) else { return .blank }
    return TextFingerprint.of(folded).map { .filled($0) } ?? .blank
  }

  private mutating func sharesWord(
    with column: Int?, bytes: Span<UInt8>, place: RecordPlace, block: RecordBlock
  ) -> Bool {
    guard let column else { return false }
    other.foldToWords(bytes.extracting(block.cells[place.firstCell &+ column].range))
    return SharedWords.isShared(folded, other)
  }

  private mutating func isSame(
    as column: Int?, text: Span<UInt8>, bytes: Span<UInt8>, place: RecordPlace, block: RecordBlock
  ) -> Bool {
    guard let column else { return false }
    let range = block.cells[place.firstCell &+ column].range
    let neighbour = bytes.extracting(range)
    if RichText.isSuspected(neighbour) {
      rich.strip(neighbour)
      let words = rich.bytes
      other.foldToWords(words.span)
      return !words.isEmpty && other.bytes == folded.bytes
    }
    // Texts whose lengths differ much cannot fold to the same words.
    guard !range.isEmpty, abs(range.count - text.count) <= 8 + text.count / 4 else { return false }
    other.foldToWords(neighbour)
    return other.bytes == folded.bytes
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    BuiltColumn(content: .packed(cells), counts: counts, fingerprints: fingerprints)
  }
}
