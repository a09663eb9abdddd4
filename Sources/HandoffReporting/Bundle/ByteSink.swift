/// A new file being written.
///
/// A class because it owns an open file; it closes the file when it goes away, but only `close` tells whether
/// every byte arrived.
public final class ByteSink {
  private let path: String
  private var descriptor: Int32

  /// Opens a file; with `isNew`, one that must not exist yet.
  init(path: String, isNew: Bool = true) throws(BundleError) {
    self.path = path
    descriptor = try Self.open(path, isNew: isNew)
  }

  /// Writes every byte, however many calls the system needs for it.
  public func write(_ bytes: [UInt8]) throws(BundleError) {
    try Self.write(bytes, to: descriptor, path: path)
  }

  func close() throws(BundleError) {
    guard descriptor >= 0 else { return }
    let open = descriptor
    descriptor = -1
    try Self.close(open, path: path)
  }

  deinit {
    // A file nobody closed belongs to a bundle that is given up: whether its bytes arrived no longer matters.
    try? close()
  }
}
