import HandoffModel

/// The places of cells in the customer's files, ready to be written: file, line and column.
///
/// An immutable class for the same reason as `RuleCells`.
final class EvidenceCells: Sendable {
  private struct Rows: Sendable {
    var files: [UInt16] = []
    var lines: [UInt32] = []
  }

  /// No place takes more bytes, commas included.
  let longest: Int
  /// In the order of `TableName.allCases`.
  private let tables: [Rows]
  private let names: [TextCell]
  /// By file, then field.
  private let headers: [TextCell]
  private let fieldCount: Int

  init(_ dataset: Dataset) {
    let fieldCount = dataset.catalogue.fields.count
    var headers = [TextCell](repeating: .empty, count: dataset.files.count * fieldCount)
    for (index, file) in dataset.files.enumerated() {
      for column in file.columns {
        // The first column that feeds a field is the one that `SourceFile.header` names.
        guard let field = column.field, field.index < fieldCount else { continue }
        let position = index * fieldCount + field.index
        if headers[position].bytes.isEmpty { headers[position] = TextCell(column.header) }
      }
    }
    self.headers = headers
    self.fieldCount = fieldCount
    names = dataset.files.map { TextCell($0.name) }
    tables = TableName.allCases.map { name in
      dataset.table(name).map { Rows(files: $0.files, lines: $0.lines) } ?? Rows()
    }
    longest =
      3 + names.reduce(0) { max($0, $1.bytes.count) } + headers.reduce(0) { max($0, $1.bytes.count) }
      + OutputSpan<UInt8>.longestNumber
  }

  /// Appends three cells, a comma before each; all empty where the origin points at nothing. Answers how many
  /// texts were guarded.
  func append(_ origin: CellOrigin, to out: inout OutputSpan<UInt8>) -> Int {
    let row = Int(origin.row)
    let table = origin.table.position
    guard row >= 0, row < tables[table].lines.count else {
      out.append(ascii: ",,,")
      return 0
    }
    let file = Int(tables[table].files[row])
    let name = file < names.count ? names[file] : .empty
    let header = header(of: origin.field, file: file)
    out.append(.comma)
    out.append(bytes: name.bytes)
    out.append(.comma)
    out.append(number: Int(tables[table].lines[row]))
    out.append(.comma)
    out.append(bytes: header.bytes)
    return name.guarded + header.guarded
  }

  private func header(of field: FieldID?, file: Int) -> TextCell {
    guard let field, field.index < fieldCount, file < names.count else { return .empty }
    return headers[file * fieldCount + field.index]
  }
}

extension TableName {
  /// The position in `allCases`.
  fileprivate var position: Int {
    switch self {
    case .accounts: 0
    case .activities: 1
    case .churn: 2
    case .commitments: 3
    case .contactRoles: 4
    case .contacts: 5
    case .csAccounts: 6
    case .deals: 7
    case .fieldHistory: 8
    case .invoices: 9
    case .milestones: 10
    case .stageHistory: 11
    case .subscriptions: 12
    case .surveys: 13
    case .tasks: 14
    case .usage: 15
    case .users: 16
    }
  }
}
