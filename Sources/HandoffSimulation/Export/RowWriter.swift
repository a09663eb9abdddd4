/// Builds one CSV record at a time in the cell formats of a dialect.
///
/// Comma, line feed, UTF-8; a cell is quoted only where it holds a comma, a quote, a carriage return or a
/// line feed.
struct RowWriter {
  let dialect: SimulationDialect
  private let calendar: CompanyCalendar
  private var bytes: [UInt8] = []
  private var isFirst = true

  init(dialect: SimulationDialect, calendar: CompanyCalendar) {
    self.dialect = dialect
    self.calendar = calendar
    bytes.reserveCapacity(16_384)
  }

  /// Ends the record, hands its bytes to `table` and starts the next.
  mutating func finish(into table: inout TableFile) {
    bytes.append(UInt8(ascii: "\n"))
    table.add(row: bytes)
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  mutating func blank() {
    separate()
  }

  mutating func text(_ text: String) {
    separate()
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    quoteIfNeeded(from: start)
  }

  mutating func integer(_ value: Int) {
    separate()
    appendDigits(value)
  }

  mutating func flag(_ value: Bool) {
    text(value ? "true" : "false")
  }

  mutating func id(_ kind: RecordKind, _ number: Int?) {
    separate()
    guard let number else { return }
    switch dialect {
    case .salesforce: SalesforceID.append(prefix: kind.salesforcePrefix, number: number, to: &bytes)
    case .generic:
      bytes.append(kind.genericLetter)
      appendPadded(number + 1, width: 7)
    }
  }

  mutating func day(_ day: SimulatedDay?) {
    separate()
    if let day { append(day) }
  }

  /// A moment in UTC, as the dialect writes it.
  mutating func moment(_ time: LocalTime?) {
    separate()
    guard let time else { return }
    let utc = LocalTime(seconds: calendar.utcSeconds(time))
    append(utc.day)
    bytes.append(UInt8(ascii: "T"))
    appendPadded(utc.secondOfDay / 3600, width: 2)
    bytes.append(UInt8(ascii: ":"))
    appendPadded(utc.secondOfDay / 60 % 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    appendPadded(utc.secondOfDay % 60, width: 2)
    switch dialect {
    case .salesforce: bytes.append(contentsOf: ".000+0000".utf8)
    case .generic: bytes.append(UInt8(ascii: "Z"))
    }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func append(_ day: SimulatedDay) {
    let (year, month, dayOfMonth) = day.civil
    appendPadded(year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    appendPadded(month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    appendPadded(dayOfMonth, width: 2)
  }

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
    var needsQuotes = false
    for position in start..<bytes.count {
      switch bytes[position] {
      case quote, UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): needsQuotes = true
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
