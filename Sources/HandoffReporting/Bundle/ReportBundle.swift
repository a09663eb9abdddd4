import HandoffModel

/// A folder of reports that appears as a whole or not at all.
///
/// Files are written into a new folder beside the one asked for; `commit` puts it in its place and only then
/// removes the bundle that was there. Until then, and whenever anything fails, the previous bundle is as it
/// was, and a bundle that goes away without a commit leaves nothing behind. A folder with content that is no
/// bundle of ours, or a bundle to which somebody added files, is refused.
///
/// A class because it owns that folder and the open files in it.
public final class ReportBundle {
  /// The folder asked for, with links resolved.
  private let place: String
  private let staging: String
  private let asked: String
  private var sinks: [ByteSink] = []
  private var isOver = false
  /// A previous bundle that was replaced and could not be removed.
  public private(set) var leftBehind: String?

  /// Prepares a bundle at a path, making folders above it that are missing.
  public init(at path: String) throws(BundleError) {
    asked = path
    let trimmed =
      path.count > 1 && path.last == "/" ? String(path.reversed().drop { $0 == "/" }.reversed()) : path
    place = ByteSink.resolved(trimmed.isEmpty ? "/" : trimmed)
    try Self.check(place, asked: path)
    let (parent, name) = Self.parts(of: place)
    staging = try UnfinishedBundles.shared.begin { () throws(BundleError) in
      let parents = try Self.makeFolders(parent)
      do throws(BundleError) {
        return (try Self.makeNew("\(parent)/.\(name).new"), parents)
      } catch {
        for folder in parents.reversed() { ByteSink.removeIfEmpty(folder) }
        throw error
      }
    }.staging
  }

  /// Opens a new file of the bundle, in a folder of it where the name has one; one name twice is an error.
  public func open(_ name: String) throws(BundleError) -> ByteSink {
    let sink = try UnfinishedBundles.shared.adding { () throws(BundleError) in
      if let slash = name.lastIndex(of: "/") { _ = try ByteSink.makeFolder("\(staging)/\(name[..<slash])") }
      return try ByteSink(path: "\(staging)/\(name)")
    }
    sinks.append(sink)
    return sink
  }

  /// Writes a whole file of the bundle.
  public func write(_ bytes: [UInt8], to name: String) throws(BundleError) {
    let sink = try open(name)
    try sink.write(bytes)
    try sink.close()
  }

  /// Puts the bundle in its place. On an error nothing has changed, and the bundle is given up.
  public func commit() throws(BundleError) {
    precondition(!isOver, "a bundle is committed or discarded once")
    do throws(BundleError) {
      for sink in sinks { try sink.close() }
      // Whatever came there since the beginning is not ours to remove.
      try Self.check(place, asked: asked)
      try UnfinishedBundles.shared.finish(staging) { () throws(BundleError) in
        if ByteSink.entry(at: place, followsLinks: true) == .folder {
          try replace()
        } else {
          try ByteSink.rename(staging, to: place)
        }
      }
      isOver = true
    } catch {
      discard()
      throw error
    }
  }

  /// Gives the bundle up and removes what was written.
  public func discard() {
    guard !isOver else { return }
    isOver = true
    sinks = []
    UnfinishedBundles.shared.discard(staging)
  }

  deinit {
    discard()
  }

  private func replace() throws(BundleError) {
    let (parent, name) = Self.parts(of: place)
    let aside = try Self.makeNew("\(parent)/.\(name).old")
    do throws(BundleError) {
      try ByteSink.rename(place, to: aside)
    } catch {
      ByteSink.removeIfEmpty(aside)
      throw error
    }
    do throws(BundleError) {
      try ByteSink.rename(staging, to: place)
    } catch {
      try ByteSink.rename(aside, to: place)
      throw error
    }
    if !ByteSink.remove(aside) { leftBehind = aside }
  }

  /// Refuses a place that holds anything but nothing, an empty folder, or a bundle of ours.
  private static func check(_ place: String, asked: String) throws(BundleError) {
    switch ByteSink.entry(at: place, followsLinks: true) {
    case .nothing: return
    case .other: throw .notAFolder(asked)
    case .folder:
      guard !ByteSink.names(in: place).isEmpty else { return }
      let beginning = ByteSink.beginning(
        of: "\(place)/\(BundleFile.manifest.rawValue)", count: Manifest.signature.count)
      guard beginning == Manifest.signature else { throw .foreignFolder(asked) }
      var names = ByteSink.names(in: place)
      for folder in [BundleFile.chartFolder, DeclaredTable.folder] where names.contains(folder) {
        guard ByteSink.entry(at: "\(place)/\(folder)", followsLinks: false) == .folder else { continue }
        names = names.filter { $0 != folder } + ByteSink.names(in: "\(place)/\(folder)").map { "\(folder)/\($0)" }
      }
      if let added = names.filter({ !BundleFile.isOwn($0) }).min() { throw .foreignFile("\(asked)/\(added)") }
    }
  }

  private static func parts(of path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = String(path[..<slash])
    return (parent, String(path[path.index(after: slash)...]))
  }

  /// Makes a folder with those above it that are missing; answers the ones made, the outermost first. On an
  /// error none of them stays.
  private static func makeFolders(_ path: String) throws(BundleError) -> [String] {
    guard !path.isEmpty, ByteSink.entry(at: path, followsLinks: true) == .nothing else { return [] }
    var made = try makeFolders(parts(of: path).parent)
    do throws(BundleError) {
      if try ByteSink.makeFolder(path) { made.append(path) }
    } catch {
      for folder in made.reversed() { ByteSink.removeIfEmpty(folder) }
      throw error
    }
    return made
  }

  /// A folder that did not exist, named after `prefix`.
  private static func makeNew(_ prefix: String) throws(BundleError) -> String {
    for attempt in 0..<1_000 {
      let path = "\(prefix)-\(ByteSink.processNumber)-\(attempt)"
      if try ByteSink.makeFolder(path) { return path }
    }
    throw .notWritable(prefix)
  }
}
