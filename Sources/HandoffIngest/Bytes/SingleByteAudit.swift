/// Watches the bytes of an input that is read as one byte a character: whether its lines are UTF-8 after all, and whether
/// it has bytes that Windows-1252 leaves undefined.
final class SingleByteAudit {
  private(set) var evidence = EncodingEvidence()
  /// A byte was met that only ISO-8859-1 defines.
  private(set) var hasUndefinedBytes = false
  /// Bytes above 127 of the current line, neighbours together, with a space between runs.
  private var line: [UInt8] = []
  private var wasHigh = false

  func add(_ chunk: ArraySlice<UInt8>) {
    for byte in chunk {
      if byte >= 0x80 {
        if byte == 0x81 || byte == 0x8d || byte == 0x8f || byte == 0x90 || byte == 0x9d { hasUndefinedBytes = true }
        line.append(byte)
        wasHigh = true
      } else {
        if wasHigh { line.append(UInt8(ascii: " ")) }
        wasHigh = false
        // A very long line counts as several, so that it costs no memory.
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || line.count > 1 << 12 { endLine() }
      }
    }
  }

  /// The evidence of the whole input.
  func finish() -> EncodingEvidence {
    endLine()
    return evidence
  }

  private func endLine() {
    guard !line.isEmpty else { return }
    evidence.add(line.span)
    line.removeAll(keepingCapacity: true)
  }
}
