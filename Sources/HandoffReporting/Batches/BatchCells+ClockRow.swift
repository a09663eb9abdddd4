import HandoffModel

extension BatchCells {
  /// Writes a row of `sla.csv`.
  func write(
    _ reading: ClockReading, _ parts: RuleCells, outcome: Outcome, dealID: [UInt8], to clocks: inout [UInt8]
  ) {
    let bound =
      dealID.count + parts.longestFixedPart + 2 * DateText.longest + 3 * OutputSpan<UInt8>.longestNumber + 64
    clocks.append(addingCapacity: bound) { out in
      out.append(bytes: dealID)
      out.append(bytes: parts.clockOpening)
      dates.append(reading.start, to: &out)
      out.append(bytes: parts.clockMiddle)
      if let end = reading.end { dates.append(end, to: &out) }
      out.append(.comma)
      out.append(bytes: units[reading.unit.position])
      out.append(.comma)
      ClockAmount.append(reading.elapsed, unit: reading.unit, to: &out)
      out.append(.comma)
      ClockAmount.append(reading.limit, unit: reading.unit, to: &out)
      out.append(.comma)
      if let target = reading.target { ClockAmount.append(target, unit: reading.unit, to: &out) }
      out.append(.comma)
      out.append(bytes: outcomes[Int(outcome.rawValue)])
      out.append(ascii: reading.isWholeDays ? ",true\n" : ",false\n")
    }
  }
}
