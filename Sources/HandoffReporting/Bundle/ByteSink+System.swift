import Glibc

// The system calls of writing a bundle, each behind a safe function: all `unsafe` code of reporting is here.
extension ByteSink {
  static func open(_ path: String, isNew: Bool) throws(BundleError) -> Int32 {
    let flags = O_WRONLY | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0)
    let descriptor = retryingInterrupts { unsafe Glibc.open(path, flags, 0o666) }
    guard descriptor >= 0 else { throw error(errno, path) }
    return descriptor
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(BundleError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      // Nothing written without an error would be tried forever.
      guard count > 0 else { throw error(count < 0 ? errno : EIO, path) }
      written += count
    }
  }

  static func close(_ descriptor: Int32, path: String) throws(BundleError) {
    // On Linux an interrupted close has closed the file all the same.
    guard Glibc.close(descriptor) == 0 || errno == EINTR else { throw error(errno, path) }
  }

  /// The first bytes of a file, at most `count`; none where it cannot be read.
  static func beginning(of path: String, count: Int) -> [UInt8] {
    let descriptor = retryingInterrupts { unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return [] }
    defer { _ = Glibc.close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    }
    return Array(bytes.prefix(max(0, read)))
  }

  /// What is at a path.
  enum Entry {
    case nothing
    case folder
    case other
  }

  /// Follows symbolic links only where `followsLinks` says so.
  static func entry(at path: String, followsLinks: Bool) -> Entry {
    var status = stat()
    let result = unsafe followsLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return errno == ENOTDIR ? .other : .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }

  /// The path with every link resolved; the path itself where it leads nowhere.
  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The names in a folder in byte order; none where it cannot be read.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Answers false where something is there already.
  static func makeFolder(_ path: String) throws(BundleError) -> Bool {
    if unsafe mkdir(path, 0o777) == 0 { return true }
    if errno == EEXIST { return false }
    throw error(errno, path)
  }

  static func rename(_ old: String, to new: String) throws(BundleError) {
    guard unsafe Glibc.rename(old, new) == 0 else { throw error(errno, new) }
  }

  /// Removes a file, or a folder with all that is in it; links are removed, never followed. Answers false
  /// where something stayed.
  @discardableResult
  static func remove(_ path: String) -> Bool {
    guard entry(at: path, followsLinks: false) == .folder else { return unsafe unlink(path) == 0 }
    for name in names(in: path) { remove("\(path)/\(name)") }
    return unsafe rmdir(path) == 0
  }

  /// Removes a folder if nothing is in it.
  static func removeIfEmpty(_ path: String) {
    _ = unsafe rmdir(path)
  }

  static var processNumber: Int32 { getpid() }

  private static func retryingInterrupts(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func error(_ code: Int32, _ path: String) -> BundleError {
    switch code {
    case ENOSPC, EDQUOT: .diskFull(path)
    case EACCES, EPERM, EROFS: .notWritable(path)
    case ENOTDIR: .notAFolder(path)
    case EBUSY, EXDEV: .cannotBeReplaced(path)
    default: .system(path, code: code)
    }
  }
}
