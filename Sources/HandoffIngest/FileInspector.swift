public import HandoffModel

/// Reads files only to say what is in them: every recognised column, nothing joined or judged.
public struct FileInspector {
  /// What was found in one file.
  public struct Findings: Sendable {
    public let file: SourceFile
    /// Records that were held back; `file` is the position of the file.
    public let rejected: [RejectedRow]
    /// What is odd about the file as a whole.
    public let notes: [Diagnostic]
    /// Empty unless asked for.
    public let records: [InspectedRecord]
  }

  private let tools: ReadingTools

  public init(needs: IngestNeeds) {
    var tools = ReadingTools(needs, filters: [])
    tools.kept = KeptFields(everythingIn: needs.catalogue)
    tools.isLookingOnly = true
    self.tools = tools
  }

  /// What was found in each file; with `withRecords` each of its records too, for which it is read a second time. What
  /// the columns of a table mean is decided from all its files together, as in an audit.
  public func inspect(_ plans: [FilePlan], withRecords: Bool = false) throws(InputError) -> [Findings] {
    var tools = tools
    tools.hasSalesforceIDs = plans.contains { $0.presetID == "salesforce" }
    var readers: [FileReader] = []
    var evidence: [ColumnEvidence.Key: ColumnEvidence] = [:]
    for plan in plans {
      var reader = FileReader(plan, tools: tools, accountNames: AccountNames())
      try reader.read()
      evidence.merge(reader.evidence) { $0.merging($1) }
      readers.append(reader)
    }
    var found: [Findings] = []
    for index in readers.indices {
      let part = try readers[index].finish(evidence)
      let records = withRecords ? try RecordListing(plans[index], part: part, tools: tools).records() : []
      found.append(
        Findings(file: part.source, rejected: part.rejectedRows(file: index), notes: part.diagnostics, records: records)
      )
    }
    return found
  }
}
