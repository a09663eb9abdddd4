import HandoffSimulation

/// Keeps every chunk, joined and apart.
struct CollectingSink: SimulationSink {
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var chunks: [[UInt8]] = []

  mutating func append(file: String, bytes: [UInt8]) throws {
    files[file, default: []] += bytes
    chunks.append(bytes)
  }
}
