import HandoffModel

@testable import HandoffIngest

/// What the reader must say about an input, worked out the slow way from the rules alone: strict RFC 4180
/// with blanks trimmed around cells, the first line of a damaged record held back, reading resumed on the
/// line after it; then, over the whole list, the records whose torn-off rest stands behind them.
///
/// It shares no code with the reader and knows no libcsv: it looks at the whole input at once, cell by cell.
struct SlowReader {
  private enum Outcome {
    case record([[UInt8]], end: Int)
    case blank
    case misplacedQuote(cells: Int)
    case openQuote(cells: Int)
  }

  /// What came of a run of bytes; positions in the lists of the reading.
  private enum Event {
    case accepted(Int, Range<Int>)
    case rejected(Int, Range<Int>)
    case blank
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let lineEnds: [Int]

  init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.delimiter = delimiter
    lineEnds = Self.physicalLineEnds(bytes)
  }

  /// Where each physical line ends, its line end included.
  static func physicalLineEnds(_ bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    for index in bytes.indices {
      let isFeed = bytes[index] == 10
      let isLoneReturn = bytes[index] == 13 && (index + 1 == bytes.count || bytes[index + 1] != 10)
      if isFeed || isLoneReturn { ends.append(index + 1) }
    }
    if let last = bytes.indices.last, ends.last != last + 1 { ends.append(last + 1) }
    return ends
  }

  /// Every record of the expected width, and every other line with its reason. The first record is the
  /// header, which must be sound.
  func read() -> Reading? {
    var reading = Reading()
    var events: [Event] = []
    var line = 0
    while line < lineEnds.count {
      let start = line == 0 ? 0 : lineEnds[line - 1]
      switch record(at: start) {
      case .blank:
        reading.tally.add(1, .ignored)
        events.append(.blank)
        line += 1
      case .misplacedQuote(let cells):
        if reading.headerLine == nil { return nil }
        reject(&reading, line, 1, start, cells + 1, .malformedQuote, nil)
        events.append(.rejected(reading.rejected.count - 1, textRange(line, line)))
        line += 1
      case .openQuote(let cells):
        if reading.headerLine == nil { return nil }
        reject(&reading, line, 1, start, cells + 1, .unterminatedQuote, nil)
        events.append(.rejected(reading.rejected.count - 1, textRange(line, line)))
        line += 1
      case .record(let cells, let end):
        let count = lineEnds[line...].firstIndex { $0 >= end }.map { $0 - line + 1 } ?? 0
        let before = (reading.records.count, reading.rejected.count)
        take(cells, line, count, start, end, &reading)
        let range = textRange(line, line + count - 1)
        if reading.records.count > before.0 { events.append(.accepted(before.0, range)) }
        if reading.rejected.count > before.1 { events.append(.rejected(before.1, range)) }
        line += count
      }
    }
    return reading.headerLine == nil ? nil : withoutTornRecords(reading, events)
  }

  /// Moves every record whose torn-off rest follows it to the rejected ones, behind the lines of that rest.
  private func withoutTornRecords(_ reading: Reading, _ events: [Event]) -> Reading {
    var result = reading
    result.records = []
    result.rejected = []
    result.rejectedText = []
    /// The last accepted record, until the next one, and the pieces after it.
    var last: (record: Reading.Record, range: Range<Int>)?
    var pieces: [[UInt8]] = []
    func decide() {
      guard let (record, range) = last else { return }
      guard isTorn(pieces, width: reading.header.count) else {
        return result.records.append(record)
      }
      result.tally.move(record.lineCount, from: .accepted, to: .quarantined)
      result.rejected.append(
        RejectedRecord(
          line: record.line, lineCount: record.lineCount, byteOffset: record.byteOffset,
          column: record.cells.count, reason: .suspectSplitRecord, cellCount: record.cells.count))
      result.rejectedText.append(String(decoding: bytes[range], as: UTF8.self))
    }
    for event in events {
      switch event {
      case .accepted(let position, let range):
        decide()
        last = (reading.records[position], range)
        pieces = []
      case .rejected(let position, let range):
        result.rejected.append(reading.rejected[position])
        result.rejectedText.append(reading.rejectedText[position])
        pieces.append(Array(bytes[range]))
      case .blank: break
      }
    }
    decide()
    return result
  }

  private func isTorn(_ pieces: [[UInt8]], width: Int) -> Bool {
    let quote = UInt8(ascii: "\"")
    let all = pieces.flatMap { $0 }
    let text = pieces.map { piece in Array(piece.reversed().drop { $0 == 32 || $0 == 9 }.reversed()) }
    guard let last = text.last(where: { !$0.isEmpty }), last.count >= 2, last.last == quote else {
      return false
    }
    let before = last[last.count - 2]
    return all.filter { $0 == delimiter }.count < width - 1
      && !all.filter { $0 == quote }.count.isMultiple(of: 2)
      && ![delimiter, 10, 13].contains(before)
  }

  /// The bytes of lines without the last line end.
  private func textRange(_ first: Int, _ last: Int) -> Range<Int> {
    let start = first == 0 ? 0 : lineEnds[first - 1]
    var end = lineEnds[last]
    if end > start, bytes[end - 1] == 10 { end -= 1 }
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    return start..<end
  }

  private func take(
    _ cells: [[UInt8]], _ line: Int, _ count: Int, _ start: Int, _ end: Int, _ reading: inout Reading
  ) {
    var texts = cells.map { String(decoding: $0, as: UTF8.self) }
    guard reading.headerLine != nil else {
      reading.header = texts
      reading.headerLine = line + 1
      reading.tally.add(count, .header)
      return
    }
    let width = reading.header.count
    // Surplus cells with nothing in them are no cells.
    if texts.dropFirst(width).allSatisfy(\.isEmpty) { texts = Array(texts.prefix(width)) }
    if texts == reading.header {
      reading.tally.add(count, .ignored)
    } else if texts.count == width {
      reading.records.append(
        Reading.Record(cells: texts, line: line + 1, lineCount: count, byteOffset: start))
      reading.tally.add(count, .accepted)
    } else if texts.count > width {
      reject(&reading, line, count, start, width + 1, .tooManyFields, cells.count)
    } else {
      let isTerminated = end > 0 && (bytes[end - 1] == 10 || bytes[end - 1] == 13)
      reject(
        &reading, line, count, start, cells.count + 1, isTerminated ? .tooFewFields : .truncatedRecord,
        cells.count)
    }
  }

  private func reject(
    _ reading: inout Reading, _ line: Int, _ count: Int, _ start: Int, _ column: Int, _ reason: RejectReason,
    _ cellCount: Int?
  ) {
    reading.tally.add(count, .quarantined)
    var end = lineEnds[line + count - 1]
    let isPlain = reason == .tooFewFields || reason == .truncatedRecord
    let isShort = isPlain || (cellCount == nil && delimiters(start, end) < reading.header.count - 1)
    let previous = reading.records.last.flatMap { $0.line + $0.lineCount == line + 1 ? $0.line : nil }
    if end > start, bytes[end - 1] == 10 { end -= 1 }
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    reading.rejectedText.append(String(decoding: bytes[start..<end], as: UTF8.self))
    reading.rejected.append(
      RejectedRecord(
        line: line + 1, lineCount: count, byteOffset: start, column: column, reason: reason,
        cellCount: cellCount, mayContinueLine: isShort ? previous : nil,
        isSentence: cellCount == 1 && isSentence(start)))
  }

  /// One cell with a letter and a blank in it.
  private func isSentence(_ start: Int) -> Bool {
    guard case .record(let cells, _) = record(at: start), cells.count == 1 else { return false }
    let text = String(decoding: cells[0], as: UTF8.self)
    return text.contains(" ") && text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
  }

  private func delimiters(_ start: Int, _ end: Int) -> Int {
    bytes[start..<end].filter { $0 == delimiter }.count
  }

  private func record(at start: Int) -> Outcome {
    var cells: [[UInt8]] = []
    var index = start
    while true {
      index = skipBlanks(index)
      if cells.isEmpty, isRecordEnd(index) { return .blank }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        guard let (cell, after) = quotedCell(index) else { return .openQuote(cells: cells.count) }
        index = skipBlanks(after)
        guard isRecordEnd(index) || bytes[index] == delimiter else {
          return .misplacedQuote(cells: cells.count)
        }
        cells.append(cell)
      } else {
        var stop = index
        while !isRecordEnd(stop), bytes[stop] != delimiter { stop += 1 }
        let cell = bytes[index..<stop]
        if cell.contains(UInt8(ascii: "\"")) { return .misplacedQuote(cells: cells.count) }
        cells.append(Array(cell.reversed().drop { isBlank($0) }.reversed()))
        index = stop
      }
      if isRecordEnd(index) { return .record(cells, end: lineEnd(index)) }
      index += 1
    }
  }

  /// The content of a quoted cell and the position after its closing quote; nil when there is none.
  private func quotedCell(_ start: Int) -> ([UInt8], Int)? {
    var cell: [UInt8] = []
    var index = start + 1
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "\"") {
        cell.append(bytes[index])
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
        cell.append(UInt8(ascii: "\""))
        index += 2
      } else {
        return (cell, index + 1)
      }
    }
    return nil
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")) && byte != delimiter
  }

  private func isRecordEnd(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 10 || bytes[index] == 13
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    return index
  }

  private func lineEnd(_ index: Int) -> Int { lineEnds.first { $0 > index } ?? bytes.count }
}
