/// The texts of cells as the files have them, kept only where a report is to show them.
public struct CellTexts: Sendable {
  /// The cells of some columns of one file.
  public struct File: Sendable {
    /// Physical line where each record begins, ascending.
    private var lines: [UInt32] = []
    /// Positions of the columns, from 1.
    private let positions: [Int]
    /// Where each text ends in `bytes`, record by record.
    private var ends: [Int] = []
    private var bytes: [UInt8] = []

    public init(positions: [Int]) {
      self.positions = positions
    }

    /// Adds a record with a text for each column; records come in the order of the lines. What is longer than any report
    /// shows is cut.
    public mutating func append(line: UInt32, _ texts: [ArraySlice<UInt8>]) {
      lines.append(line)
      for text in texts {
        bytes += text.prefix(CellTexts.longestText)
        ends.append(bytes.count)
      }
    }

    func text(line: UInt32, position: Int) -> String? {
      guard let column = positions.firstIndex(of: position), let record = record(at: line) else { return nil }
      let index = record * positions.count + column
      let start = index == 0 ? 0 : ends[index - 1]
      return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
    }

    private func record(at line: UInt32) -> Int? {
      var (low, high) = (0, lines.count)
      while low < high {
        let middle = (low + high) / 2
        if lines[middle] < line { low = middle + 1 } else { high = middle }
      }
      return low < lines.count && lines[low] == line ? low : nil
    }
  }

  /// Bytes kept of a cell: more than the 200 signs that reports show.
  static let longestText = 1_024

  /// In the order of the dataset's files.
  private let files: [File]

  public init(_ files: [File]) {
    self.files = files
  }

  /// What a cell says; nil where it was not kept, empty where it is blank.
  func text(file: Int, line: UInt32, position: Int) -> String? {
    files.indices.contains(file) ? files[file].text(line: line, position: position) : nil
  }
}
