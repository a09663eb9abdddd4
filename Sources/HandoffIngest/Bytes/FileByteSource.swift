import Glibc

/// The bytes of one regular file, read in order with plain reads; closes the file when it goes away.
final class FileByteSource: ByteSource {
  private let descriptor: Int32
  private var position = 0
  private let onChunk: ((ArraySlice<UInt8>) -> Void)?

  /// Opens a file. Folders, pipes and devices are refused, never waited for. `onChunk` sees every byte read
  /// once, in order, while it is still warm: the place to take a checksum.
  init(path: String, onChunk: ((ArraySlice<UInt8>) -> Void)? = nil) throws(CSVFileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.openingError(errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw Self.openingError(code)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      close(descriptor)
      throw CSVFileError(.isDirectory, found: "a folder", expected: "a CSV file")
    default:
      close(descriptor)
      throw CSVFileError(
        .notRegularFile, found: "a pipe, socket or device",
        expected: "a regular file; write the data to one first")
    }
    self.descriptor = descriptor
    self.onChunk = onChunk
  }

  deinit { close(descriptor) }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    var count = 0
    repeat {
      count = unsafe buffer.withUnsafeMutableBytes { all in
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: all[start...])
        return unsafe Glibc.read(descriptor, room.baseAddress, room.count)
      }
    } while count < 0 && errno == EINTR
    guard count >= 0 else {
      throw CSVFileError(
        .unreadable, found: "reading stopped: " + Self.explanation(errno), expected: "a readable file",
        byteOffset: position)
    }
    position += count
    if count > 0, let onChunk {
      onChunk(buffer[start..<start + count])
    }
    return count
  }

  /// The first bytes of the file, at most `count`; the position of `read` stays as it is. Empty where they cannot be read:
  /// `read` will say why.
  func beginning(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe pread(descriptor, &bytes, count, 0)
    return Array(bytes.prefix(max(0, read)))
  }

  private static func openingError(_ code: Int32) -> CSVFileError {
    switch code {
    case ENOENT, ENOTDIR:
      CSVFileError(.notFound, found: "no such file", expected: "the path of a CSV file")
    case ENXIO:
      CSVFileError(.notRegularFile, found: "a socket or device", expected: "a regular file")
    default:
      CSVFileError(.unreadable, found: explanation(code), expected: "a file that may be read")
    }
  }

  /// A few words for the causes a user can act on; the system's number for the others.
  private static func explanation(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case EIO: "the device reported an input error"
    case ELOOP: "a loop of symbolic links"
    case EMFILE, ENFILE: "too many open files"
    case ENAMETOOLONG: "the path is too long"
    default: "system error \(code)"
    }
  }
}
