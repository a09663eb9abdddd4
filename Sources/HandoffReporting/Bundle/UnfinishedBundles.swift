import Synchronization

/// The folders of bundles that are being written, so that a run that is stopped leaves none behind.
///
/// A class because it is one list for the whole program.
public final class UnfinishedBundles: Sendable {
  public static let shared = UnfinishedBundles()

  /// By staging folder: the folders above it that had to be made, the outermost first.
  private let folders = Mutex<[String: [String]]>([:])

  /// Makes the folders of a bundle and lists them in one step: `make` answers the staging folder and the parents it made.
  func begin<Problem: Error>(
    _ make: () throws(Problem) -> (staging: String, madeParents: [String])
  ) throws(Problem) -> (staging: String, madeParents: [String]) {
    try folders.withLock { folders throws(Problem) in
      let made = try make()
      folders[made.staging] = made.madeParents
      return made
    }
  }

  /// Runs a step that puts something into a bundle: never while bundles are being discarded.
  func adding<Value, Problem: Error>(_ step: () throws(Problem) -> Value) throws(Problem) -> Value {
    try folders.withLock { _ throws(Problem) in try step() }
  }

  /// Removes a bundle that is given up.
  func discard(_ staging: String) {
    folders.withLock { Self.remove(staging, from: &$0) }
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
      for staging in folders.keys.sorted() { Self.remove(staging, from: &folders) }
      last()
    }
  }

  private static func remove(_ staging: String, from folders: inout [String: [String]]) {
    ByteSink.remove(staging)
    for parent in (folders[staging] ?? []).reversed() { ByteSink.removeIfEmpty(parent) }
    folders[staging] = nil
  }
}
