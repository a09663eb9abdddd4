/// One row of a sheet that was filled in.
public struct SheetRow: Sendable {
  /// Physical line, from 1.
  public var line: Int
  /// As written; empty where the cell is blank or the column is not there.
  public var code = ""
  public var dealID = ""
  public var auditor = ""
  public var note = ""
  public var fieldsComplete = SheetAnswer<Bool>.blank
  public var contextSufficient = SheetAnswer<Bool>.blank
  public var grade = SheetAnswer<Grade>.blank
  /// In tenths of a point.
  public var score = SheetAnswer<Int>.blank

  public init(line: Int) {
    self.line = line
  }

  /// Whether nothing at all was answered.
  public var isUnanswered: Bool {
    fieldsComplete == .blank && contextSufficient == .blank && grade == .blank && score == .blank
  }

  /// The columns whose cell holds something that is no answer.
  public var unreadable: [SheetColumn] {
    var columns: [SheetColumn] = []
    if fieldsComplete == .unreadable { columns.append(.fieldsComplete) }
    if contextSufficient == .unreadable { columns.append(.contextSufficient) }
    if grade == .unreadable { columns.append(.grade) }
    if score == .unreadable { columns.append(.score) }
    return columns
  }

  /// Whether both rows answer every question alike.
  public func answersLike(_ other: SheetRow) -> Bool {
    fieldsComplete == other.fieldsComplete && contextSufficient == other.contextSufficient && grade == other.grade
      && score == other.score
  }
}
