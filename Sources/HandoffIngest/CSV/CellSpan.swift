/// Where the content of one cell lies in the bytes of its block.
struct CellSpan: Equatable, Sendable {
  let start: UInt32
  let end: UInt32

  var range: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }
}
