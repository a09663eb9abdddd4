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
      throw CSVFileError(.isDirectory, found: ("a folder", "una carpeta"), expected: ("a CSV file", "un archivo CSV"))
    default:
      close(descriptor)
      throw CSVFileError(
        .notRegularFile, found: ("a pipe, socket or device", "una tubería, un socket o un dispositivo"),
        expected: (
          "a regular file; write the data to one first", "un archivo normal; guarde antes los datos en uno"
        ))
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
      let why = Self.explanation(errno)
      throw CSVFileError(
        .unreadable, found: ("reading stopped: " + why.en, "la lectura se detuvo: " + why.es),
        expected: ("a readable file", "un archivo legible"), byteOffset: position)
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
      CSVFileError(
        .notFound, found: ("no such file", "que no existe"),
        expected: ("the path of a CSV file", "la ruta de un archivo CSV"))
    case ENXIO:
      CSVFileError(
        .notRegularFile, found: ("a socket or device", "un socket o un dispositivo"),
        expected: ("a regular file", "un archivo normal"))
    default:
      CSVFileError(
        .unreadable, found: explanation(code), expected: ("a file that may be read", "un archivo que se pueda leer"))
    }
  }

  /// A few words for the causes a user can act on; the system's number for the others.
  private static func explanation(_ code: Int32) -> CSVFileError.Words {
    switch code {
    case EACCES, EPERM: ("permission denied", "permiso denegado")
    case EIO: ("the device reported an input error", "un error de lectura del dispositivo")
    case ELOOP: ("a loop of symbolic links", "un ciclo de enlaces simbólicos")
    case EMFILE, ENFILE: ("too many open files", "demasiados archivos abiertos")
    case ENAMETOOLONG: ("the path is too long", "una ruta demasiado larga")
    default: ("system error \(code)", "el error \(code) del sistema")
    }
  }
}
