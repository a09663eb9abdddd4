import HandoffModel

/// What a column writes instead of its values, ready to be written.
struct Replacements: Sendable {
  private let cells: [[UInt8]: TextCell]

  init(_ texts: [String: String]) {
    var cells: [[UInt8]: TextCell] = [:]
    for (value, text) in texts { cells[[UInt8](text: value)] = TextCell(text) }
    self.cells = cells
  }

  var isEmpty: Bool { cells.isEmpty }

  /// The cell for the first of these values that is replaced, else for the last of them as it stands.
  func cell(_ values: String...) -> TextCell {
    for value in values {
      if let cell = cells[[UInt8](text: value)] { return cell }
    }
    return TextCell(values.last ?? "")
  }

  /// Replaces what stands in `bytes` from `start` on, if that is one of the values.
  func apply(to bytes: inout [UInt8], from start: Int) {
    guard !isEmpty, let cell = cells[Array(bytes[start...])] else { return }
    bytes.removeSubrange(start...)
    bytes += cell.bytes
  }

  /// The same in a row being written.
  func apply(to out: inout OutputSpan<UInt8>, from start: Int) {
    guard !isEmpty, let cell = cells[written(in: out, from: start)] else { return }
    out.removeLast(out.count - start)
    out.append(bytes: cell.bytes)
  }

  private func written(in out: borrowing OutputSpan<UInt8>, from start: Int) -> [UInt8] {
    let all = out.span
    return (start..<all.count).map { all[$0] }
  }

  /// No replacement takes more bytes.
  var longest: Int { cells.values.reduce(0) { max($0, $1.bytes.count) } }

  /// By outcome and reason, in raw order, `Reason` places per outcome.
  func outcomes() -> [TextCell] {
    Outcome.allCases.flatMap { outcome in
      Reason.allCases.map { cell("\(outcome.id) \($0.id)", outcome.id) }
    }
  }

  static func position(_ result: RuleResult) -> Int {
    Int(result.outcome.rawValue) * Reason.allCases.count + Int(result.reason.rawValue)
  }
}
