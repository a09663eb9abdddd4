/// One output file: its rows wait here until there are enough of them for a chunk.
struct TableFile: Sendable {
  /// Rows are handed on once this many bytes have gathered.
  private static let chunkSize = 256 * 1024

  let name: String
  private(set) var rows = 0
  private(set) var byteCount = 0
  private var pending: [UInt8]

  /// The header line is the file's first bytes and no row.
  init(name: String, header: [UInt8]) {
    self.name = name
    pending = header
  }

  var isFull: Bool { pending.count >= Self.chunkSize }

  mutating func add(row: [UInt8]) {
    pending.append(contentsOf: row)
    rows += 1
  }

  /// Hands on what has gathered; nothing happens when there is nothing.
  mutating func flush(into sink: inout some SimulationSink) throws {
    guard !pending.isEmpty else { return }
    try sink.append(file: name, bytes: pending)
    byteCount += pending.count
    pending.removeAll(keepingCapacity: true)
  }
}
