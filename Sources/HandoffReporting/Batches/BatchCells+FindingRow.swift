import HandoffModel

extension BatchCells {
  /// Writes a row of `findings.csv` and answers how many cells of it, the deal's id apart, were guarded. What
  /// was found is in our own words and numbers: it is never guarded, so that a number stays one.
  func write(
    _ result: RuleResult, _ parts: RuleCells, line: LedgerLine?, found: [UInt8], dealID: [UInt8],
    standing: FindingStanding?,
    to findings: inout [UInt8]
  ) -> Int {
    var guarded = parts.guardedExpectation(variant: result.variant) + parts.titleGuarded
    let foundNeedsQuotes = [UInt8].needsQuotes(found)
    let messageNeedsQuotes = foundNeedsQuotes || parts.titleNeedsQuotes
    let bound =
      dealID.count + parts.longestFixedPart + 4 * found.count + 16 + 4 * OutputSpan<UInt8>.longestNumber
      + evidence.longest + FindingStanding.longest
    findings.append(addingCapacity: bound) { out in
      out.append(bytes: dealID)
      out.append(bytes: parts.openings[Int(result.outcome.rawValue)])
      if result.outcome.isJudged, !parts.isPattern {
        out.append(number: Int(result.credit.tenThousandths), decimals: 4)
      }
      out.append(bytes: parts.expectation(variant: result.variant))
      append(found, isQuoted: foundNeedsQuotes, opening: [.quote], to: &out)
      out.append(.comma)
      if let line { out.append(number: line.tenths, decimals: 1) }
      out.append(.comma)
      if let line { out.append(number: line.hundredths, decimals: 2) }
      guarded += evidence.append(result.origin, to: &out)
      out.append(.comma)
      if !messageNeedsQuotes { out.append(bytes: parts.title) }
      append(found, isQuoted: messageNeedsQuotes, opening: parts.quotedTitle, to: &out)
      out.append(.comma)
      if let standing { standing.append(to: &out) } else { out.append(ascii: ",,") }
      out.append(.lineFeed)
    }
    return guarded
  }

  private func append(
    _ text: [UInt8], isQuoted: Bool, opening: @autoclosure () -> [UInt8], to out: inout OutputSpan<UInt8>
  ) {
    guard isQuoted else { return out.append(bytes: text) }
    out.append(bytes: opening())
    out.append(doublingQuotes: text)
    out.append(.quote)
  }
}
