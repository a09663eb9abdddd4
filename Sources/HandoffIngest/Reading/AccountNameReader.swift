import HandoffModel

/// Reads only the names of accounts, where some text is to be compared with them.
struct AccountNameReader {
  private let tools: ReadingTools

  init(_ tools: ReadingTools) {
    self.tools = tools
  }

  func read(_ plan: FilePlan, into names: inout AccountNames) throws(InputError) {
    let catalogue = tools.needs.catalogue
    let isNeeded = tools.needs.textPlan.fields.contains { field in
      tools.needs.textPlan.checks(of: field).contains(.sameAsAccountName)
    }
    guard isNeeded, let id = plan.column(of: catalogue.id(.accounts, "account_id")),
      let name = plan.column(of: catalogue.id(.accounts, "account_name"))
    else { return }
    do {
      var reader = try RecordReader(plan, as: plan.format.encoding, catalogue: catalogue)
      var block = RecordBlock()
      while try reader.fill(&block) {
        let bytes = block.bytes.span
        for place in block.records {
          let idRange = CellTrimming.trimmed(bytes, block.cells[place.firstCell + id].range)
          let nameRange = block.cells[place.firstCell + name].range
          names.add(id: bytes.extracting(idRange), name: bytes.extracting(nameRange))
        }
      }
    } catch {
      throw InputError(error, file: plan.name)
    }
  }
}
