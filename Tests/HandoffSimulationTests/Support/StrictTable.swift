/// A CSV file read by a slow, strict reader of its own: after a byte-order mark, anything outside RFC 4180 with
/// line ends of one kind is an error.
struct StrictTable {
  struct Malformed: Error {
    let offset: Int
    let reason: String
  }

  let header: [String]
  let rows: [[String]]

  init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) throws {
    var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let lineEnd = text.firstIndex(of: UInt8(ascii: "\n")), lineEnd > 0, text[lineEnd - 1] == UInt8(ascii: "\r") {
      text = try Self.withLineFeeds(text)
    }
    var records = try Self.records(text, delimiter: delimiter)
    guard !records.isEmpty else { throw Malformed(offset: 0, reason: "no header") }
    header = records.removeFirst()
    rows = records
  }

  subscript(row: [String], column: String) -> String {
    guard let place = header.firstIndex(of: column), row.indices.contains(place) else {
      return "(no \(column))"
    }
    return row[place]
  }

  func column(_ name: String) -> [String] {
    rows.map { self[$0, name] }
  }

  /// Every carriage return of such a file precedes a line feed; inside cells spreadsheets write line feeds alone.
  private static func withLineFeeds(_ bytes: [UInt8]) throws -> [UInt8] {
    var text: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      guard byte == UInt8(ascii: "\r") else {
        text.append(byte)
        continue
      }
      guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n") else {
        throw Malformed(offset: offset, reason: "carriage return")
      }
    }
    return text
  }

  private static func records(_ bytes: [UInt8], delimiter: UInt8) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var wasQuoted = false
    var offset = 0
    func finished(_ cell: [UInt8]) throws -> String {
      guard let text = String(validating: cell, as: UTF8.self) else {
        throw Malformed(offset: offset, reason: "not UTF-8")
      }
      return text
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if offset + 1 < bytes.count, bytes[offset + 1] == byte {
          cell.append(byte)
          offset += 1
        } else {
          isQuoted = false
          wasQuoted = true
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""):
          guard cell.isEmpty, !wasQuoted else { throw Malformed(offset: offset, reason: "stray quote") }
          isQuoted = true
        case delimiter, UInt8(ascii: "\n"):
          record.append(try finished(cell))
          cell.removeAll()
          wasQuoted = false
          if byte == UInt8(ascii: "\n") {
            records.append(record)
            record.removeAll()
          }
        case UInt8(ascii: "\r"): throw Malformed(offset: offset, reason: "carriage return")
        default:
          guard !wasQuoted else { throw Malformed(offset: offset, reason: "text after a closing quote") }
          cell.append(byte)
        }
      }
      offset += 1
    }
    guard !isQuoted, cell.isEmpty, record.isEmpty else {
      throw Malformed(offset: offset, reason: "no final newline")
    }
    return records
  }
}
