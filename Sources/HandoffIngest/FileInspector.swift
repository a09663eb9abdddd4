public import HandoffModel

/// Reads files only to say what is in them: every recognised column, nothing joined or judged.
public struct FileInspector {
  private let tools: ReadingTools

  public init(needs: IngestNeeds) {
    var tools = ReadingTools(needs, filters: [])
    tools.kept = KeptFields(everythingIn: needs.catalogue)
    self.tools = tools
  }

  /// What was found in each file, and the records that were held back. What the columns of a table mean is decided from all its
  /// files together, as in an audit.
  public func inspect(_ plans: [FilePlan]) throws(InputError) -> [(file: SourceFile, rejected: [RejectedRow])] {
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
    var found: [(file: SourceFile, rejected: [RejectedRow])] = []
    for index in readers.indices {
      let part = try readers[index].finish(evidence)
      found.append((part.source, part.rejectedRows(file: index)))
    }
    return found
  }
}
