/// Something odd about the data that changes no row's place but that the reader of a report must know.
public struct Diagnostic: Hashable, Sendable {
  /// kebab-case, permanent.
  public let id: String
  /// File the oddity is in; empty where it concerns several.
  public let file: String
  public let column: String
  /// How many cells or rows it concerns.
  public let count: Int
  /// Out of how many, where the share matters: above `alarm` the report says so at its head.
  public let total: Int?
  public let message: LocalizedText

  public init(
    id: String, file: String = "", column: String = "", count: Int, of total: Int? = nil, message: LocalizedText
  ) {
    self.id = id
    self.file = file
    self.column = column
    self.count = count
    self.total = total
    self.message = message
  }

  /// More than one in twenty.
  public var isAlarm: Bool { total.map { count * 20 > $0 } ?? false }
}
