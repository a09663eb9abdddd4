import Foundation
import HandoffModel
import Synchronization

/// The blocks of one file, read ahead by a thread of their own while the caller works on the one before.
///
/// A file of one block is read without a second thread. The order of the blocks, and so everything made of them, is that
/// of the file.
final class BlockFeed: Sendable {
  /// What the whole file turned out to be; complete when the last block was taken.
  struct Facts: Sendable {
    let headerLine: Int?
    let tally: LineTally
    let evidence: EncodingEvidence
    let recordsWithControls: Int
    let recordsEncodedTwice: Int
    let byteCount: Int
    let sha256: String
    /// Of a file read as single bytes: what its bytes above 127 say.
    let singleBytes: EncodingEvidence
    let hasUndefinedBytes: Bool
  }

  private struct Source: ~Copyable {
    var reader: RecordReader
    let digest: ChunkDigest
    let audit: SingleByteAudit
  }

  private struct Queue {
    /// Filled blocks in order; an error or the end is the last entry.
    var filled: [Result<RecordBlock?, CSVFileError>] = []
    var empty: [RecordBlock] = []
  }

  private let source: Mutex<Source>
  private let queue = Mutex(Queue())
  private let filledCount = DispatchSemaphore(value: 0)
  private let emptyCount = DispatchSemaphore(value: 0)
  private let isReadingAhead = Mutex(false)
  /// Of the file as it is stored, before it was read.
  let expectedByteCount: Int

  /// Blocks that wait while one is worked on.
  private static let depth = 2
  private static let blockBytes = 1 << 18
  private static let smallBlockBytes = 1 << 16
  private static let entriesWorthAThread = 1_000

  /// Opens the file and passes its header.
  init(_ plan: FilePlan, as encoding: TextEncoding, catalogue: FieldCatalogue) throws(CSVFileError) {
    let digest = ChunkDigest()
    let audit = SingleByteAudit()
    let reader = try RecordReader(
      plan, as: encoding, catalogue: catalogue, onChunk: { digest.add($0) }, audit: audit)
    expectedByteCount = reader.byteCount
    source = Mutex(Source(reader: reader, digest: digest, audit: audit))
  }

  /// The next block, or nil at the end; `used` is the one that is no longer needed.
  func next(recycling used: RecordBlock?) throws(CSVFileError) -> RecordBlock? {
    guard let used else { return try fill(emptyBlock).get() }
    if !isReadingAhead.withLock({ $0 }) {
      // A small block was most likely the last: no thread is worth while for it.
      guard used.isFull || used.entryCount >= Self.entriesWorthAThread else { return try fill(used).get() }
      startReadingAhead()
    } else {
      queue.withLock { $0.empty.append(used) }
      emptyCount.signal()
    }
    filledCount.wait()
    return try queue.withLock { $0.filled.removeFirst() }.get()
  }

  /// To be asked for after the last block.
  func facts() -> Facts {
    source.withLock { source in
      Facts(
        headerLine: source.reader.headerLine, tally: source.reader.tally, evidence: source.reader.evidence,
        recordsWithControls: source.reader.recordsWithControls, recordsEncodedTwice: source.reader.recordsEncodedTwice,
        byteCount: source.digest.byteCount, sha256: source.digest.finalize(), singleBytes: source.audit.finish(),
        hasUndefinedBytes: source.audit.hasUndefinedBytes)
    }
  }

  /// No larger than a small file needs.
  private var emptyBlock: RecordBlock {
    RecordBlock(targetBytes: min(Self.blockBytes, max(Self.smallBlockBytes, expectedByteCount)))
  }

  private func startReadingAhead() {
    isReadingAhead.withLock { $0 = true }
    queue.withLock { queue in
      for _ in 0..<Self.depth { queue.empty.append(emptyBlock) }
    }
    for _ in 0..<Self.depth { emptyCount.signal() }
    Thread.detachNewThread { [self] in
      var isAtEnd = false
      while !isAtEnd {
        emptyCount.wait()
        let block = queue.withLock { $0.empty.removeLast() }
        let filled = fill(block)
        if case .success(.some) = filled {} else { isAtEnd = true }
        queue.withLock { $0.filled.append(filled) }
        filledCount.signal()
      }
    }
  }

  private func fill(_ block: consuming RecordBlock) -> Result<RecordBlock?, CSVFileError> {
    var block = block
    return source.withLock { source in
      do throws(CSVFileError) {
        return .success(try source.reader.fill(&block) ? block : nil)
      } catch {
        return .failure(error)
      }
    }
  }
}
