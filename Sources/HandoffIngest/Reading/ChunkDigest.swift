import HandoffDigest

/// The checksum and size of a file, taken as its bytes pass by.
final class ChunkDigest {
  private var digest = ContentDigest()
  private(set) var byteCount = 0

  func add(_ chunk: ArraySlice<UInt8>) {
    digest.update(chunk)
    byteCount += chunk.count
  }

  func finalize() -> String { digest.finalize() }
}
