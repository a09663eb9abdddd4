/// The accepted rows of a table as columns, each row with the file and physical line it came from.
public struct Table: Sendable {
  public let name: TableName
  public private(set) var rowCount: Int
  public private(set) var columns: [FieldID: Column]
  /// Position in the dataset's file list per row.
  public private(set) var files: [UInt16]
  /// Physical line, from 1, where the row's record begins.
  public private(set) var lines: [UInt32]
  /// Position in its file, from 1, of the one column a row was read from; empty where rows are whole records, 0 in a row
  /// that is one.
  public private(set) var positions: [UInt16]

  public init(
    name: TableName, columns: [FieldID: Column], files: [UInt16], lines: [UInt32], positions: [UInt16] = []
  ) {
    self.name = name
    self.positions = positions
    self.rowCount = lines.count
    self.columns = columns
    self.files = files
    self.lines = lines
  }

  /// The fields that have a column, in catalogue order.
  public var fields: [FieldID] { columns.keys.sorted() }

  /// The column of a field; an absent column where no file of the table has it.
  public func column(_ field: FieldID) -> Column {
    columns[field] ?? Column(.absent)
  }

  /// Whether a file of the table has the field.
  public func has(_ field: FieldID) -> Bool {
    columns[field].map { !$0.isAbsent } ?? false
  }

  /// The same table with its rows in the order of `rows`; rows not named are dropped.
  public mutating func reorder(by rows: [Int32]) {
    // One column at a time, so that at most one is held twice.
    for field in columns.keys.sorted() {
      if let column = columns.removeValue(forKey: field) {
        columns[field] = column.reordered(by: rows)
      }
    }
    files = rows.map { files[Int($0)] }
    lines = rows.map { lines[Int($0)] }
    if !positions.isEmpty { positions = rows.map { positions[Int($0)] } }
    rowCount = rows.count
  }

  /// Replaces a column by one of as many rows.
  public mutating func set(_ field: FieldID, _ column: Column) {
    columns[field] = column
  }

  /// Forgets a column that is no longer needed.
  public mutating func drop(_ field: FieldID) {
    columns[field] = nil
  }
}
