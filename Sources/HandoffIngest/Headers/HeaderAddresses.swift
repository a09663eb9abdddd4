import HandoffConfig
import HandoffModel

/// How the columns of a file are told apart: by header, and of those with the very same header by `Header#2`, `Header#3`.
struct HeaderAddresses {
  let headers: [String]
  /// One per column; blank headers stay blank.
  let addresses: [String]

  init(_ headers: [String]) {
    self.headers = headers
    var counts: [String: Int] = [:]
    addresses = headers.map { header in
      guard !header.isEmpty else { return header }
      let count = counts[header, default: 0] + 1
      counts[header] = count
      return count == 1 ? header : "\(header)#\(count)"
    }
  }

  /// The column of an address as a person types it: exactly, else in another case, accents and blanks apart.
  func column(named wanted: String, of table: TableName, askedAt: SourcePosition?) throws(InputError) -> Int {
    if let exact = addresses.firstIndex(of: wanted) { return exact }
    let key = HeaderKey(wanted)
    if let folded = addresses.firstIndex(where: { HeaderKey($0) == key }) { return folded }
    throw InputError.missingColumn(wanted, table: table, headers: addresses, askedAt: askedAt)
  }

  /// The other columns with the very same header as a column.
  func twins(of column: Int) -> [Int] {
    headers[column].isEmpty ? [] : headers.indices.filter { $0 != column && headers[$0] == headers[column] }
  }
}
