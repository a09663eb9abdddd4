/// Where a reader gets its bytes: a file, memory, or a decoder standing before another source.
///
/// A source may answer with fewer bytes than asked for; how it cuts them never changes what is read from
/// them.
protocol ByteSource: AnyObject {
  /// Writes bytes into `buffer[start...]`, at most up to its end, and returns how many; 0 only at the end of
  /// the input. The buffer keeps its length. `start` is less than the buffer's count.
  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int
}
