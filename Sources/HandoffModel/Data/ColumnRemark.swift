/// Something odd about the cells of one column, counted, with the first places.
public struct ColumnRemark: Hashable, Sendable {
  /// kebab-case, permanent; where the closed list of reasons has one for it, that one.
  public let id: String
  public let count: Int
  /// What the counted cells are, worded to follow the count.
  public let message: LocalizedText
  /// Whether the cells could not be read; others were, and the remark says how.
  public let isUnreadable: Bool
  /// Physical lines where some of them begin, in ascending order.
  public var lines: [Int]

  public init(id: String, count: Int, message: LocalizedText, isUnreadable: Bool, lines: [Int] = []) {
    self.id = id
    self.count = count
    self.message = message
    self.isUnreadable = isUnreadable
    self.lines = lines
  }
}
