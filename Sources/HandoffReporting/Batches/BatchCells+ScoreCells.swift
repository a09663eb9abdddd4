import HandoffModel

extension BatchCells {
  /// Writes the part of a row of `handoffs.csv` from the comma before the day of the signature to the completion.
  func write(_ score: HandoffScore, signedOn day: Day, to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: 16 * OutputSpan<UInt8>.longestNumber) { out in
      out.append(.comma)
      dates.append(day, to: &out)
      out.append(bytes: asOf)
      out.append(ascii: score.score == nil ? "not_judged," : "judged,")
      if let tenths = score.score { out.append(number: tenths, decimals: 1) }
      out.append(.comma)
      for byte in (score.grade?.rawValue ?? "").utf8 { out.append(byte) }
      out.append(.comma)
      if let coverage = score.coverage { out.append(number: coverage, decimals: 1) }
      for dimension in 0..<3 {
        out.append(.comma)
        if let millionths = score.dimensions[checked: dimension] ?? nil {
          out.append(number: (millionths + 500) / 1_000, decimals: 1)
        }
      }
      for dimension in 0..<3 {
        out.append(.comma)
        out.append(number: score.judgedWeights[checked: dimension] ?? 0)
      }
      out.append(ascii: score.isCapped ? ",true," : ",false,")
      for byte in score.completion.id.utf8 { out.append(byte) }
    }
  }
}
