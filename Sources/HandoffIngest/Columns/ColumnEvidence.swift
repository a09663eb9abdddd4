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

  /// Dates whose order of day and month the text leaves to the column: those that only one order allows, and those that are
  /// another day in the other order.
  var dayFirst = 0
  var monthFirst = 0
  var ambiguousDates = 0
  /// All dates whose order the text leaves to the column.
  var openDates = 0
  /// Numbers that can only be read with a decimal point, and with a decimal comma.
  var pointed = 0
  var commas = 0
  /// Cells that say yes, and cells that say anything else but nothing.
  var yes = 0
  var otherThanYes = 0

  /// Whether the column alone does not tell in which order its dates are.
  var isDateOrderOpen: Bool { dayFirst > 0 ? monthFirst > 0 : monthFirst == 0 && ambiguousDates > 0 }

  /// The evidence of both.
  func merging(_ other: ColumnEvidence) -> ColumnEvidence {
    var sum = self
    sum.dayFirst += other.dayFirst
    sum.monthFirst += other.monthFirst
    sum.ambiguousDates += other.ambiguousDates
    sum.openDates += other.openDates
    sum.pointed += other.pointed
    sum.commas += other.commas
    sum.yes += other.yes
    sum.otherThanYes += other.otherThanYes
    return sum
  }
}
