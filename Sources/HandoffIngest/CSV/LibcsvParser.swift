internal import CLibcsv
import Glibc

/// The one owner of a libcsv parser: strict, with a bound on memory, and reset after every failure.
///
/// libcsv can be made to write outside its buffer by freeing it in the middle of a record or by changing
/// options there; both are impossible from outside this type. Feed it whole physical lines:
/// `isBetweenRecords` then says after each whether a record is still open.
@safe
struct LibcsvParser: ~Copyable {
  enum Outcome {
    case taken
    /// A quote where strict CSV allows none.
    case misplacedQuote
    /// A quote still open where the input ends.
    case openQuote
    /// No memory for the cell, or more than `longestField` bytes of it.
    case fieldTooLarge
  }

  /// The most bytes one cell may take whatever the configured limits are; also the largest of those.
  static let longestField = 64 << 20

  private var parser = unsafe csv_parser()
  private let dialect: Dialect

  init(_ dialect: Dialect) {
    self.dialect = dialect
    start()
  }

  deinit {
    var last = unsafe parser
    unsafe csv_free(&last)
  }

  /// No record is open: the next byte begins one.
  var isBetweenRecords: Bool { unsafe parser.pstate == 0 }

  /// Parses bytes; cells and the end of a record go to the sink. After a failure the parser stands between
  /// records again and what the sink holds of the record is to be dropped.
  @unsafe
  mutating func feed(_ line: UnsafeBufferPointer<UInt8>, into sink: inout CellSink) -> Outcome {
    guard !line.isEmpty else { return .taken }
    let taken = unsafe csv_parse(&parser, line.baseAddress, line.count, onCell, onRecordEnd, &sink)
    if taken == line.count { return .taken }
    let isQuoteError = unsafe csv_error(&parser) == CSV_EPARSE
    reset()
    return isQuoteError ? .misplacedQuote : .fieldTooLarge
  }

  /// Ends the input: delivers a last record that has no line end. An open quote is a failure like any other.
  mutating func finish(into sink: inout CellSink) -> Outcome {
    if unsafe csv_fini(&parser, onCell, onRecordEnd, &sink) == 0 { return .taken }
    reset()
    return .openQuote
  }

  /// Drops an open record.
  mutating func reset() {
    unsafe csv_free(&parser)
    start()
  }

  private mutating func start() {
    // Both flags are needed: with one alone an open quote at the end of the input passes for a cell.
    unsafe csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    unsafe csv_set_delim(&parser, dialect.delimiter)
    unsafe csv_set_quote(&parser, dialect.quote)
    // The default grows by 128 bytes at a time, quadratic wherever realloc copies.
    unsafe csv_set_blk_size(&parser, 1 << 16)
    unsafe csv_set_realloc_func(&parser) { old, size in
      size > LibcsvParser.longestField ? nil : unsafe realloc(old, size)
    }
  }
}

/// libcsv's callbacks take no captures; the sink comes back through their last argument.
private let onCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
  text, count, context in
  guard let context = unsafe context else { return }
  unsafe context.assumingMemoryBound(to: CellSink.self).pointee.take(text, count)
}

private let onRecordEnd: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
  guard let context = unsafe context else { return }
  unsafe context.assumingMemoryBound(to: CellSink.self).pointee.completeRecord()
}
