public import HandoffModel

/// Reads files only to say what is in them: every recognised column, nothing joined or judged.
public struct FileInspector {
  private let tools: ReadingTools

  public init(needs: IngestNeeds) {
    var tools = ReadingTools(needs, filters: [])
    tools.kept = KeptFields(everythingIn: needs.catalogue)
    self.tools = tools
  }

  /// What was found in a file, and the records that were held back.
  public func inspect(_ plan: FilePlan) throws(InputError) -> (file: SourceFile, rejected: [RejectedRow]) {
    var reader = FileReader(plan, tools: tools, accountNames: AccountNames())
    try reader.read()
    let part = try reader.finish(reader.evidence)
    return (part.source, part.rejectedRows(file: 0))
  }
}
