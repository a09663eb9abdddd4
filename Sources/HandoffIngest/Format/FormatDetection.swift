import HandoffModel

/// Finds out how the text of a file is to be read: packing, encoding, dialect, header and grouping.
struct FormatDetection: Sendable {
  /// The names by which some preset or field knows a column.
  let knownHeaders: KnownHeaders

  /// The format of a file; what the workspace declares is taken, not tried. Throws for what is no text of a table.
  func format(of file: InputFile, _ wishes: FormatWishes) throws(CSVFileError) -> ExportFormat {
    let opened = try FileOpening.unpacked(file)
    let sample = try FormatSample(opened.source, encoding: wishes.encoding)
    if sample.encoding == .utf8 || sample.encoding == .windows1252 {
      _ = try FileStart(sample.raw.span, delimiter: wishes.delimiter)
    }
    var format = ExportFormat(
      encoding: sample.encoding, hasByteOrderMark: sample.markLength > 0, container: opened.container, dialect: .comma,
      linesAboveHeader: 0, groupedColumns: 0, lineEnd: sample.lineEnd,
      isEncodingDeclared: wishes.encoding != nil)
    let separator = SeparatorLine(sample.text.span)
    let delimiter = wishes.delimiter ?? separator?.delimiter
    let evidence = DelimiterEvidence(
      sample.text.span, isWhole: sample.isWhole, delimiters: delimiter.map { [$0] })
    let search = HeaderSearch(sample: sample.text, knownHeaders: knownHeaders)
    let firstLine = separator == nil ? 1 : 2
    guard let cut = try choice(of: evidence.cuts, search, firstLine: firstLine) else {
      // One column: nothing separates anything, unless a sign does that is no usual separator.
      if delimiter == nil { try refuseColons(sample, search, firstLine: firstLine) }
      if let delimiter, let dialect = Dialect(delimiter: delimiter) { format.dialect = dialect }
      format.linesAboveHeader = (wishes.headerLine ?? firstLine) - 1
      return format
    }
    format.dialect = cut.dialect
    let records = cut.records.filter { $0.line >= firstLine }
    let position =
      wishes.headerLine.flatMap { line in records.firstIndex { $0.line >= line } }
      ?? search.position(records, cellCount: cut.cellCount)
    guard let position else { return format }
    format.linesAboveHeader = (wishes.headerLine ?? records[position].line) - 1
    format.groupedColumns = GroupedLayout.columns(
      sample: sample.text, header: records[position], rows: records[(position + 1)...])
    return format
  }

  /// A colon stands in too many texts and times to be tried, but where it separates known names it separates everything.
  private func refuseColons(
    _ sample: FormatSample, _ search: HeaderSearch, firstLine: Int
  ) throws(CSVFileError) {
    let colons = DelimiterEvidence(sample.text.span, isWhole: sample.isWhole, delimiters: [UInt8(ascii: ":")])
    guard let header = colons.cuts.first?.records.first, search.knownNames(header) >= 2 else { return }
    throw CSVFileError(
      .delimiterUndetected, found: ("column names separated by a colon", "nombres de columna separados por dos puntos"),
      expected: (
        "a comma, semicolon, tab or bar; write `delimiter: \":\"` for this file in workspace.yaml",
        "coma, punto y coma, tabulador o barra; escriba `delimiter: \":\"` para este archivo en workspace.yaml"
      ), line: firstLine)
  }

  /// The cut to go by. Where the best does not show known names and another does, that one is right: decimal commas, for
  /// one, may separate every row into the same number of pieces.
  private func choice(
    of cuts: [DelimiterEvidence.Cut], _ search: HeaderSearch, firstLine: Int
  ) throws(CSVFileError) -> DelimiterEvidence.Cut? {
    guard let best = cuts.first else { return nil }
    let names = cuts.map { cut in
      let records = cut.records.filter { $0.line >= firstLine }
      return search.position(records, cellCount: cut.cellCount).map { search.knownNames(records[$0]) } ?? 0
    }
    if names[0] < 2, let known = cuts.indices.max(by: { (names[$0], $1) < (names[$1], $0) }), names[known] >= 2 {
      // Rows that it hardly cuts are written with another separator than the names above them.
      guard cuts[known].agreement * 2 > best.agreement else {
        throw CSVFileError(
          .delimiterUndetected,
          found: (
            "column names separated by \(cuts[known].name.en) above rows separated by \(best.name.en)",
            "nombres de columna separados por \(cuts[known].name.es) sobre filas separadas por \(best.name.es)"
          ), expected: ("one separator in the whole file", "un solo separador en todo el archivo"), line: firstLine)
      }
      return cuts[known]
    }
    // A separator that most records do not have is a sign within a single column.
    if names[0] < 2, best.agreement < 500, best.records.first(where: { $0.line >= firstLine })?.cells.count == 1 {
      return nil
    }
    if cuts.count > 1, names[1] >= names[0], cuts[1].agreement == best.agreement, cuts[1].cellCount == best.cellCount {
      throw CSVFileError(
        .delimiterUndetected,
        found: (
          "lines that \(best.name.en) and \(cuts[1].name.en) separate equally well",
          "líneas que \(best.name.es) y \(cuts[1].name.es) separan igual de bien"
        ),
        expected: (
          "one separator; name it in workspace.yaml with `delimiter:`",
          "un solo separador; indíquelo en workspace.yaml con `delimiter:`"
        ), line: firstLine)
    }
    return best
  }
}
