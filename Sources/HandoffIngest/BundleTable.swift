import HandoffModel

/// Reads tables of a report bundle back: small files of ours, so that texts may be kept.
public enum BundleTable {
  /// The cells of the named columns of every row; a column that is not there is an error.
  public static func rows(of path: String, columns: [String]) throws(InputError) -> [[String]] {
    do {
      let file = InputFile(name: path, content: .path(path))
      var reader = try CSVRecordReader(try FileOpening.unpacked(file).source)
      let headers = try reader.readHeader()
      let positions = columns.map { headers.firstIndex(of: $0) }
      if let missing = zip(columns, positions).first(where: { $0.1 == nil })?.0 {
        throw InputError(
          .missingRequiredColumn, file: path, line: 1,
          en: "no column `\(missing)`: this is no table of a report bundle",
          es: "no hay columna `\(missing)`: esto no es una tabla de un informe")
      }
      var rows: [[String]] = []
      var block = RecordBlock()
      while try reader.fill(&block) {
        for record in block.records.indices {
          rows.append(
            positions.map { position in
              position.map { String(decoding: block.bytes[block.range(record: record, cell: $0)], as: UTF8.self) } ?? ""
            })
        }
      }
      return rows
    } catch let error as CSVFileError {
      throw InputError(error, file: path)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(.unreadable, file: path, en: "\(error)", es: "\(error)")
    }
  }
}
