import Synchronization

/// The folders of bundles that are being written, so that a run that is stopped leaves none behind.
///
/// A class because it is one list for the whole program.
public final class UnfinishedBundles: Sendable {
  public static let shared = UnfinishedBundles()

  /// By staging folder: the folders above it that had to be made, the outermost first.
  private let folders = Mutex<[String: [String]]>([:])

  func add(_ staging: String, madeParents: [String]) {
    folders.withLock { $0[staging] = madeParents }
  }

  func remove(_ staging: String) {
    folders.withLock { $0[staging] = nil }
  }

  /// Runs the step that puts a bundle in its place: whoever stops the program waits for it, so that there is always
  /// either the old bundle or the new one. The bundle is finished when the step succeeds.
  func finish<Problem: Error>(_ staging: String, _ step: () throws(Problem) -> Void) throws(Problem) {
    try folders.withLock { folders throws(Problem) in
      try step()
      folders[staging] = nil
    }
  }

  /// Removes what unfinished bundles have written, and calls `last` before any of them can go on: for a program that is
  /// being stopped.
  public func discardAll(then last: () -> Void) {
    folders.withLock { folders in
      for staging in folders.keys.sorted() {
        ByteSink.remove(staging)
        for parent in (folders[staging] ?? []).reversed() { ByteSink.removeIfEmpty(parent) }
      }
      folders = [:]
      last()
    }
  }
}
