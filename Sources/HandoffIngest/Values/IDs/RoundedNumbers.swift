/// Watches ids of 16 to 19 digits, as Zoho's are: a spreadsheet keeps 15 digits of a number and writes zeros for the rest. One id may
/// end in zeros by chance; that every one of a column does is no chance.
struct RoundedNumbers {
  /// Digits that a spreadsheet keeps.
  private static let keptDigits = 15
  private static let enough = 3

  private var count = 0
  private var roundedCount = 0

  mutating func add(_ id: Span<UInt8>) {
    guard Self.isLong(id) else { return }
    count += 1
    if Self.isRounded(id) { roundedCount += 1 }
  }

  /// Whether an id of the column is one of those that were rounded.
  func isDamaged(_ id: Span<UInt8>) -> Bool { count >= Self.enough && roundedCount == count && Self.isLong(id) }

  private static func isLong(_ id: Span<UInt8>) -> Bool {
    guard (16...19).contains(id.count), id[0] != UInt8(ascii: "0") else { return false }
    for index in id.indices where id[index] &- 48 > 9 { return false }
    return true
  }

  private static func isRounded(_ id: Span<UInt8>) -> Bool {
    for index in keptDigits..<id.count where id[index] != UInt8(ascii: "0") { return false }
    return true
  }
}
