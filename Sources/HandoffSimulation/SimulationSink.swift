/// Where a simulated world goes: whatever can take bytes for a named file.
///
/// Calls come in a fixed order for given parameters; the chunks of one file, joined in order, are that file.
/// A chunk is at most a few hundred kilobytes, and always ends at the end of a row.
public protocol SimulationSink {
  /// Adds `bytes` at the end of `file`, a name without folders. An error thrown here ends the run.
  mutating func append(file: String, bytes: [UInt8]) throws
}
