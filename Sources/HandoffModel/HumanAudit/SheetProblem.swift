/// A row of a sheet that could not be used as it is.
public struct SheetProblem: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The row belongs to another sample.
    case otherSample = "other-sample"
    /// Row and deal do not belong together: cells were moved.
    case moved
    /// Neither row nor deal is of the sample.
    case unknown
    /// The same auditor answered twice, and differently: neither counts.
    case contradiction
    /// The same auditor answered twice, alike: counted once.
    case repeated
    /// A cell holds something that is no answer; it counts as blank.
    case unreadable
    /// The line could not be read at all.
    case damaged
    /// The id was changed by a spreadsheet; the row says which handoff is meant.
    case restored

    /// Whether answers are lost with it.
    public var losesAnswers: Bool { self != .repeated && self != .restored }
  }

  public let kind: Kind
  public let sheet: String
  public let line: Int
  /// The column, a deal id, or the reason id of a damaged line; empty where there is nothing to name.
  public let subject: String

  public init(_ kind: Kind, sheet: String, line: Int, subject: String = "") {
    self.kind = kind
    self.sheet = sheet
    self.line = line
    self.subject = subject
  }
}
