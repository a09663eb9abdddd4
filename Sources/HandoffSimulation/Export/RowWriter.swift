/// Builds one CSV record at a time in the cell formats of a dialect.
///
/// UTF-8; unless the dialect quotes every cell, one is quoted only where it holds a delimiter, a quote, a
/// carriage return or a line feed.
struct RowWriter {
  let dialect: SimulationDialect
  private let format: CellFormat
  private let calendar: CompanyCalendar
  private var bytes: [UInt8] = []
  private var isFirst = true

  init(dialect: SimulationDialect, calendar: CompanyCalendar) {
    self.dialect = dialect
    format = CellFormat.of(dialect)
    self.calendar = calendar
    bytes.reserveCapacity(16_384)
  }

  /// The first bytes of a file: the names of its columns.
  mutating func header(_ names: [String]) -> [UInt8] {
    for name in names { text(name) }
    bytes.append(contentsOf: format.lineEnd)
    defer {
      bytes.removeAll(keepingCapacity: true)
      isFirst = true
    }
    return (format.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + bytes
  }

  /// Ends the record, hands its bytes to `table` and starts the next.
  mutating func finish(into table: inout TableFile) {
    bytes.append(contentsOf: format.lineEnd)
    table.add(row: bytes)
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  mutating func blank() {
    separate()
    quoteIfNeeded(from: bytes.count)
  }

  mutating func text(_ text: String) {
    separate()
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    quoteIfNeeded(from: start)
  }

  mutating func integer(_ value: Int) {
    separate()
    let start = bytes.count
    appendDigits(value)
    quoteIfNeeded(from: start)
  }

  mutating func flag(_ value: Bool) {
    text(value ? format.yes : format.no)
  }

  mutating func id(_ kind: RecordKind, _ number: Int?) {
    separate()
    guard let number else { return quoteIfNeeded(from: bytes.count) }
    let start = bytes.count
    switch format.ids {
    case .salesforce: SalesforceID.append(prefix: kind.salesforcePrefix, number: number, to: &bytes)
    case .lettered:
      bytes.append(kind.genericLetter)
      appendPadded(number + 1, width: 7)
    case .longNumber: RecordID.appendLongNumber(kind, number, to: &bytes)
    case .guid: RecordID.appendGUID(kind, number, to: &bytes)
    // Tasks and events are activities there, counted together.
    case .running: appendDigits(number + 1 + (kind == .event ? 500_000 : 0))
    case .zoho: RecordID.appendZoho(kind, number, to: &bytes)
    }
    quoteIfNeeded(from: start)
  }

  mutating func day(_ day: SimulatedDay?) {
    separate()
    let start = bytes.count
    if let day { append(day) }
    quoteIfNeeded(from: start)
  }

  /// A moment, on the clock and in the form that the dialect writes.
  mutating func moment(_ time: LocalTime?) {
    separate()
    let start = bytes.count
    if let time { append(time) }
    quoteIfNeeded(from: start)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(format.delimiter) }
    isFirst = false
  }

  private mutating func append(_ time: LocalTime) {
    switch format.dates {
    case .utc(let suffix):
      let utc = LocalTime(seconds: calendar.utcSeconds(time))
      append(utc.day)
      bytes.append(UInt8(ascii: "T"))
      appendPadded(utc.secondOfDay / 3600, width: 2)
      appendMinutes(of: utc)
      bytes.append(UInt8(ascii: ":"))
      appendPadded(utc.secondOfDay % 60, width: 2)
      bytes.append(contentsOf: suffix.utf8)
    case .isoLocal:
      append(time.day)
      bytes.append(UInt8(ascii: " "))
      appendPadded(time.secondOfDay / 3600, width: 2)
      appendMinutes(of: time)
    case .monthFirst, .dayFirst:
      append(time.day)
      bytes.append(UInt8(ascii: " "))
      appendDigits(time.secondOfDay / 3600)
      appendMinutes(of: time)
    case .englishWords:
      append(time.day)
      bytes.append(UInt8(ascii: " "))
      let hour = time.secondOfDay / 3600
      appendDigits(hour % 12 == 0 ? 12 : hour % 12)
      appendMinutes(of: time)
      bytes.append(contentsOf: hour < 12 ? " AM".utf8 : " PM".utf8)
    }
  }

  private mutating func appendMinutes(of time: LocalTime) {
    bytes.append(UInt8(ascii: ":"))
    appendPadded(time.secondOfDay / 60 % 60, width: 2)
  }

  private mutating func append(_ day: SimulatedDay) {
    let (year, month, dayOfMonth) = day.civil
    switch format.dates {
    case .utc, .isoLocal:
      appendPadded(year, width: 4)
      bytes.append(UInt8(ascii: "-"))
      appendPadded(month, width: 2)
      bytes.append(UInt8(ascii: "-"))
      appendPadded(dayOfMonth, width: 2)
    case .monthFirst: bytes.append(contentsOf: "\(month)/\(dayOfMonth)/\(year)".utf8)
    case .dayFirst:
      appendPadded(dayOfMonth, width: 2)
      bytes.append(UInt8(ascii: "/"))
      appendPadded(month, width: 2)
      bytes.append(contentsOf: "/\(year)".utf8)
    case .englishWords:
      bytes.append(contentsOf: "\(Self.englishMonths[month - 1]) \(dayOfMonth), \(year)".utf8)
    }
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private mutating func appendDigits(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Zero-padded on the left; a longer number keeps all its digits.
  private mutating func appendPadded(_ value: Int, width: Int) {
    var limit = 10
    for _ in 1..<width { limit *= 10 }
    var divisor = limit / 10
    if value >= limit {
      appendDigits(value)
      return
    }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  private mutating func quoteIfNeeded(from start: Int) {
    let quote = UInt8(ascii: "\"")
    var needsQuotes = format.quotesEveryCell
    for byte in bytes[start...] {
      switch byte {
      case quote, format.delimiter, UInt8(ascii: "\n"), UInt8(ascii: "\r"): needsQuotes = true
      default: continue
      }
    }
    guard needsQuotes else { return }
    let cell = Array(bytes[start...])
    bytes.removeSubrange(start...)
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
