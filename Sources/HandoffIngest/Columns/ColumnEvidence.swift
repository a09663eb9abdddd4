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

  /// What the other columns say of the order of day and month, where they all contradict this one and have at least as many
  /// cells that say so: a mistyped date may have decided for the whole column.
  var contradictedOrder: NeighbourStyle.Example? {
    guard let own = dates.isDayFirst, let others = neighbours.dayFirst, others.answer != own,
      max(dates.dayFirst, dates.monthFirst) <= others.cells
    else { return nil }
    return others
  }

  /// What columns that nobody reads say of the decimal sign, where it makes thousands of all numbers that are open: amounts
  /// with just three decimals are too rare to be told by a stranger, such as the number of a version.
  var strangersSign: NeighbourStyle.Example? {
    guard let stranger = neighbours.unreadPointed,
      numbers.openPoints == (stranger.answer ? 0 : numbers.open)
    else { return nil }
    return stranger
  }

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
