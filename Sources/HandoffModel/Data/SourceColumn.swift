/// One column of a file: its header, the field it feeds and how full it is.
public struct SourceColumn: Sendable {
  /// As written in the file; of several with the very same header the second reads `Header#2`.
  public let header: String
  /// Position in the file, from 1.
  public let position: Int
  /// Nil where no field is fed.
  public let field: FieldID?
  /// How the header was recognised: `workspace`, `api-name`, `label`, `unverified-label`, `field-name`, `stage-timestamp` (a
  /// row of stage_history for each cell), or empty.
  public let recognisedBy: String
  /// Positions, from 1, of the columns that make a key together with this one; usually none.
  public let joinedPositions: [Int]
  /// Cells per state over the accepted records; zero for columns that are not read.
  public var counts: StateCounts
  /// How its cells were read and what decided it, such as the order of day and month; empty where nothing was to decide.
  public var reading: LocalizedText
  /// What was decided or left open about how its cells are written; nil where nothing was to decide.
  public var notation: ColumnNotation?
  public var remarks: [ColumnRemark]
  /// Fields that the header resembles, nearest first, where it feeds none; empty where nobody asked.
  public var candidates: [String] = []

  public init(
    header: String, position: Int, field: FieldID?, recognisedBy: String, joinedPositions: [Int] = [],
    counts: StateCounts = StateCounts(), reading: LocalizedText = .empty, remarks: [ColumnRemark] = []
  ) {
    self.joinedPositions = joinedPositions
    self.header = header
    self.position = position
    self.field = field
    self.recognisedBy = recognisedBy
    self.counts = counts
    self.reading = reading
    self.remarks = remarks
  }
}
