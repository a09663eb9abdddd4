public import Foundation

/// Where the package stands on disk, for tests that read its sources or data beside it.
public enum PackageRoot {
  /// The folder of Package.swift; links are followed, so that a test built from a linked copy finds the real one.
  public static let url = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the reference data that stands beside the package and is no part of it; nil where it is absent.
  public static func reference(_ path: String) -> URL? {
    let file = url.deletingLastPathComponent().appending(path: "shared/reference/\(path)")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }
}
