public import HandoffModel

/// Reads a sheet of the human audit back, however a spreadsheet saved it: separator, encoding, order of columns and language of the
/// headers are found out as for any export.
public struct FilledSheetReader {
  private let formats: FormatDetection
  private let columns: [HeaderKey: SheetColumn]

  public init() {
    var columns: [HeaderKey: SheetColumn] = [:]
    for column in SheetColumn.allCases {
      for name in [column.rawValue, column.heading.en, column.heading.es] { columns[HeaderKey(name)] = column }
    }
    self.columns = columns
    formats = FormatDetection(knownHeaders: KnownHeaders(columns.keys))
  }

  /// The rows of the sheet at a path. Rows without anything in them are no rows; lines that cannot be read are listed. A file
  /// without the columns by which handoffs are known, or without a single question, is an error.
  public func read(_ path: String) throws(InputError) -> FilledSheet {
    do {
      return try sheet(path)
    } catch let error as CSVFileError {
      throw InputError(error, file: path)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(.unreadable, file: path, en: "\(error)", es: "\(error)")
    }
  }

  private func sheet(_ path: String) throws -> FilledSheet {
    let file = InputFile(name: path, content: .path(path))
    let format = try formats.format(of: file, .none)
    var reader = try CSVRecordReader(
      try FileOpening.text(of: file, as: format.encoding).source, dialect: format.dialect)
    let positions = try positions(
      try reader.readHeader(skippingLines: format.linesAboveHeader), file: path, line: format.linesAboveHeader + 1)
    // Spreadsheets leave out the blank cells at the end of a row.
    reader.expectedCells = nil
    var answers = SheetAnswerReader()
    var rows: [SheetRow] = []
    var damaged: [(line: Int, reason: String)] = []
    var block = RecordBlock()
    while try reader.fill(&block) {
      for index in block.records.indices {
        let row = row(block, index, positions, &answers)
        if !(row.code.isEmpty && row.dealID.isEmpty && row.isUnanswered) { rows.append(row) }
      }
      damaged += block.rejected.map { ($0.line, $0.reason.rawValue) }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return FilledSheet(name: name, rows: rows, damaged: damaged)
  }

  private func row(
    _ block: borrowing RecordBlock, _ index: Int, _ positions: [SheetColumn: Int], _ answers: inout SheetAnswerReader
  ) -> SheetRow {
    let place = block.records[index]
    func cell(_ column: SheetColumn) -> [UInt8] {
      guard let position = positions[column], position < place.cellCount else { return [] }
      return Array(block.bytes[CellTrimming.trimmed(block.bytes.span, block.range(record: index, cell: position))])
    }
    func text(_ column: SheetColumn) -> String { String(decoding: cell(column), as: UTF8.self) }
    var row = SheetRow(line: place.line)
    row.code = text(.row)
    row.dealID = text(.dealID)
    row.auditor = text(.auditor)
    row.note = text(.note)
    row.fieldsComplete = answers.yesOrNo(cell(.fieldsComplete))
    row.contextSufficient = answers.yesOrNo(cell(.contextSufficient))
    row.grade = answers.grade(cell(.grade))
    row.score = answers.score(cell(.score))
    return row
  }

  /// Where each column is; of two with one name the first.
  private func positions(_ headers: [String], file: String, line: Int) throws(InputError) -> [SheetColumn: Int] {
    var positions: [SheetColumn: Int] = [:]
    for (index, header) in headers.enumerated() {
      guard let column = columns[HeaderKey(header)], positions[column] == nil else { continue }
      positions[column] = index
    }
    if positions[.row] == nil, positions[.dealID] == nil {
      throw missing([.row, .dealID], headers, file: file, line: line)
    }
    let questions: [SheetColumn] = [.fieldsComplete, .contextSufficient, .grade, .score]
    if questions.allSatisfy({ positions[$0] == nil }) { throw missing(questions, headers, file: file, line: line) }
    return positions
  }

  private func missing(_ wanted: [SheetColumn], _ headers: [String], file: String, line: Int) -> InputError {
    func list(_ language: Language) -> String { wanted.map { "`\($0.heading[language])`" }.joined(separator: ", ") }
    let found = headers.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    return InputError(
      .missingRequiredColumn, file: file, line: line,
      en: "this is no sheet of `handoff sample`: expected one of the columns \(list(.en)), found \(found)",
      es: "esto no es una hoja de `handoff sample`: se esperaba una de las columnas \(list(.es)), se encontró \(found)")
  }
}
