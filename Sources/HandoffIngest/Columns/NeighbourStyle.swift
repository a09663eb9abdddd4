/// How the other columns of a file are written, where they agree.
///
/// One program has written all columns of a file, in the manner of one country; a column whose own cells leave its manner open
/// may follow them. Columns that contradict each other say nothing.
struct NeighbourStyle: Equatable, Sendable {
  /// The header of the first column that has decided, and what it has decided.
  struct Example: Equatable, Sendable {
    let header: String
    let answer: Bool
  }

  /// Day before month?
  private(set) var dayFirst: Example?
  /// A decimal point?
  private(set) var pointed: Example?

  init() {}

  /// `columns` in the order of the file.
  init(_ columns: [(header: String, evidence: ColumnEvidence)]) {
    dayFirst = Self.agreed(columns.map { ($0.header, $0.evidence.dates.isDayFirst) })
    pointed = Self.agreed(columns.map { ($0.header, $0.evidence.numbers.isPointed) })
  }

  private static func agreed(_ answers: [(header: String, answer: Bool?)]) -> Example? {
    let given = answers.compactMap { header, answer in answer.map { Example(header: header, answer: $0) } }
    guard let first = given.first, given.allSatisfy({ $0.answer == first.answer }) else { return nil }
    return first
  }
}
