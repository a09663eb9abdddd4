import HandoffSimulation

/// Takes a number of chunks, then fails as a full disk would.
struct FailingSink: SimulationSink {
  struct Full: Error {}

  var room: Int

  mutating func append(file: String, bytes: [UInt8]) throws {
    guard room > 0 else { throw Full() }
    room -= 1
  }
}
