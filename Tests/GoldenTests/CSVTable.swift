/// A CSV file of ours read back by a few obvious lines, independent of the program's reader.
struct CSVTable {
  let header: [String]
  let rows: [[String: String]]

  init(_ text: String) {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = text.unicodeScalars.makeIterator()
    var pending = characters.next()
    while let character = pending {
      pending = characters.next()
      if isQuoted {
        if character == "\"", pending == "\"" {
          cell.unicodeScalars.append("\"")
          pending = characters.next()
        } else if character == "\"" {
          isQuoted = false
        } else {
          cell.unicodeScalars.append(character)
        }
      } else if character == "\"" {
        isQuoted = true
      } else if character == "," {
        record.append(cell)
        cell = ""
      } else if character == "\n" {
        records.append(record + [cell])
        (record, cell) = ([], "")
      } else {
        cell.unicodeScalars.append(character)
      }
    }
    let names = records.first ?? []
    header = names
    rows = records.dropFirst().map { record in
      Dictionary(
        uniqueKeysWithValues: zip(names, record + Array(repeating: "", count: max(0, names.count - record.count))))
    }
  }
}
