public import HandoffModel

/// What `sample` says: how many handoffs and why, from which strata, and what to do with the sheet.
public enum SampleDocument {
  public static func document(_ sample: HumanSample, _ context: AuditContext, sheet: String, key: String)
    -> ReportDocument
  {
    let language = context.language
    let numbers = NumberStyle(language)
    func say(_ phrase: SamplePhrase, _ values: [String: ReportText] = [:]) -> ReportText {
      phrase.filled(language, values)
    }
    func count(_ number: Int) -> ReportText { ReportText(numbers.count(number)) }
    // 10, 2.5: a decimal only where there is one.
    func points(_ share: Double) -> ReportText {
      let tenths = Int((share * 1_000).rounded())
      return ReportText(tenths % 10 == 0 ? numbers.count(tenths / 10) : numbers.decimal(tenths, places: 1))
    }
    let design = sample.design
    let drawn = sample.handoffs.count
    var blocks: [ReportBlock] = []
    let sizes = ["n": count(drawn), "N": count(sample.population)]
    if drawn == sample.population {
      blocks.append(.paragraph(say(.census, sizes)))
    } else {
      blocks.append(
        .paragraph(
          say(design.size == nil ? .forMargin : .forSize, sizes.merging(["e": points(design.margin)]) { a, _ in a })))
      let level = points(design.confidence)
      if let needed = sample.needed {
        blocks.append(
          .paragraph(
            say(
              .how,
              [
                "n": count(needed), "confidence": level,
                "rest": count(sample.population - extremes(sample)), "e": points(design.margin),
              ])))
      }
      if needsMore(sample) { blocks.append(.paragraph(say(.fewest, ["k": count(design.fewestPerStratum)]))) }
      blocks.append(.paragraph(say(.reached, ["e": points(sample.reached), "confidence": level])))
    }
    if sample.notScored > 0 { blocks.append(.paragraph(say(.notScored, ["n": count(sample.notScored)]))) }
    let titles: [(SamplePhrase, ReportTable.Alignment)] = [
      (.stratum, .leading), (.population, .trailing), (.drawn, .trailing),
    ]
    blocks.append(
      .table(
        ReportTable(
          columns: titles.map { ReportTable.Column($0.0.string(language), $0.1) },
          rows: sample.strata.map { [StratumName.text($0.id, language), count($0.population), count($0.drawn)] })))
    blocks.append(
      .keyValues([
        .init(say(.seed), ReportText("\(design.seed)")), .init(say(.sheet), .code(sheet)), .init(say(.key), .code(key)),
      ]))
    blocks.append(
      .list([say(.fillIn), say(.keepApart, ["key": .code(key)]), say(.next, ["command": .code("handoff agree")])]))
    return ReportDocument(title: say(.title), blocks: blocks)
  }

  private static func extremes(_ sample: HumanSample) -> Int {
    sample.strata.filter { [SampleStratum.worst, SampleStratum.best].contains($0.id) }.reduce(0) { $0 + $1.drawn }
  }

  /// Whether small strata got more than their part.
  private static func needsMore(_ sample: HumanSample) -> Bool {
    guard let needed = sample.needed else { return false }
    return sample.handoffs.count - extremes(sample) > needed
  }
}
