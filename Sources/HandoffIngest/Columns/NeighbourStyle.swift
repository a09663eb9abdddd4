/// How the other columns of a file are written, where they agree.
///
/// One program has written all columns of a file, in the manner of one country; a column whose own cells leave its manner open
/// may follow them. Columns that contradict each other say nothing.
struct NeighbourStyle: Equatable, Sendable {
  /// The header of the first column that has decided, and what it has decided.
  struct Example: Equatable, Sendable {
    let header: String
    let answer: Bool
    /// In how many cells all columns that decided can be read in no other way.
    let cells: Int
  }

  /// Day before month?
  private(set) var dayFirst: Example?
  /// A decimal point?
  private(set) var pointed: Example?
  /// The same by columns that nobody reads, where no column that is read says anything.
  private(set) var unreadPointed: Example?

  init() {}

  /// `columns` in the order of the file, without the one that asks; `unread` by the beginning of the file.
  init(
    _ columns: [(header: String, evidence: ColumnEvidence)], unread: [(header: String, evidence: NumberEvidence)] = []
  ) {
    dayFirst = Self.agreed(
      columns.map {
        ($0.header, $0.evidence.dates.isDayFirst, $0.evidence.dates.dayFirst + $0.evidence.dates.monthFirst)
      }
    )
    pointed = Self.agreed(columns.map { Self.answer($0.header, $0.evidence.numbers) })
    if columns.allSatisfy({ $0.evidence.numbers.isPointed == nil }) {
      unreadPointed = Self.agreed(unread.map { Self.answer($0.header, $0.evidence) })
    }
  }

  private typealias Answer = (header: String, answer: Bool?, cells: Int)

  private static func answer(_ header: String, _ numbers: NumberEvidence) -> Answer {
    (header, numbers.isPointed, max(numbers.pointed, numbers.commas))
  }

  private static func agreed(_ answers: [Answer]) -> Example? {
    let given = answers.filter { $0.answer != nil }
    guard let first = given.first, let answer = first.answer, given.allSatisfy({ $0.answer == answer }) else {
      return nil
    }
    return Example(header: first.header, answer: answer, cells: given.reduce(0) { $0 + $1.cells })
  }
}
