import HandoffModel

/// What the cells of a column say about how the whole column is to be read.
///
/// A column is one even where its table was cut into several files: the files' evidence is added up before any of them is
/// finished, so that cutting a file changes nothing.
struct ColumnEvidence: Sendable {
  /// One column of a table: the field it feeds and the header it does so under.
  struct Key: Hashable, Sendable {
    let field: FieldID
    let header: String
  }

  var dates = DateEvidence()
  var numbers = NumberEvidence()
  /// Cells that say yes, and cells that say anything else but nothing.
  var yes = 0
  var otherThanYes = 0
  /// What the other columns of the file have decided, for a column that cannot decide by itself.
  var neighbours = NeighbourStyle()

  /// The evidence of both.
  func merging(_ other: ColumnEvidence) -> ColumnEvidence {
    var sum = self
    sum.dates.add(other.dates)
    sum.numbers.add(other.numbers)
    sum.yes += other.yes
    sum.otherThanYes += other.otherThanYes
    return sum
  }
}
