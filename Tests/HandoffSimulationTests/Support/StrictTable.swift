/// A CSV file read by a slow, strict reader of its own: anything outside RFC 4180 with line feeds is an
/// error.
struct StrictTable {
  struct Malformed: Error {
    let offset: Int
    let reason: String
  }

  let header: [String]
  let rows: [[String]]

  init(_ bytes: [UInt8]) throws {
    var records = try Self.records(bytes)
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

  private static func records(_ bytes: [UInt8]) throws -> [[String]] {
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
        case UInt8(ascii: ","), UInt8(ascii: "\n"):
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
