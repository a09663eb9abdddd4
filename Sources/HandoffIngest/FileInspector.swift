public import HandoffModel

/// Reads files only to say what is in them: every recognised column, nothing joined or judged.
public struct FileInspector {
  /// What was found in one file.
  public struct Findings: Sendable {
    public let file: SourceFile
    /// Records that were held back; their file is 0.
    public let rejected: [RejectedRow]
    /// Empty unless asked for.
    public let records: [InspectedRecord]
  }

  private let tools: ReadingTools

  public init(needs: IngestNeeds) {
    var tools = ReadingTools(needs, filters: [])
    tools.kept = KeptFields(everythingIn: needs.catalogue)
    self.tools = tools
  }

  /// What was found in a file; with `withRecords` each of its records too, for which the file is read a second time.
  public func inspect(_ plan: FilePlan, withRecords: Bool = false) throws(InputError) -> Findings {
    var tools = tools
    tools.hasSalesforceIDs = plan.presetID == "salesforce"
    var reader = FileReader(plan, tools: tools, accountNames: AccountNames())
    try reader.read()
    let part = try reader.finish(reader.evidence)
    let records = withRecords ? try RecordListing(plan, part: part, tools: tools).records() : []
    return Findings(file: part.source, rejected: part.rejectedRows(file: 0), records: records)
  }
}
