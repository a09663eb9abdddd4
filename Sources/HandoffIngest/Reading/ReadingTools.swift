import HandoffConfig
import HandoffModel

/// What every file reader shares: built once per run.
struct ReadingTools: Sendable {
  let needs: IngestNeeds
  let placeholders: PlaceholderTable
  let tester: TextTester
  let markers: PhraseMatcher
  let doneStatuses: SymbolPool
  var kept: KeptFields
  /// Whether ids of 15 characters are Salesforce's, in every file: a table from elsewhere may name its records.
  var hasSalesforceIDs = false
  /// Whether files are only looked into, so that an open choice between columns stops nobody.
  var isLookingOnly = false

  init(_ needs: IngestNeeds, filters: [String]) {
    self.needs = needs
    placeholders = PlaceholderTable(needs.placeholders)
    tester = TextTester(needs.textTests)
    markers = PhraseMatcher(groups: needs.activities.markers.map(\.phrases))
    kept = KeptFields(needs, filters: filters)
    var statuses = SymbolPool()
    var folded = FoldedText()
    for status in needs.activities.doneStatuses {
      let bytes = Array(status.utf8)
      folded.foldToWords(bytes.span)
      _ = statuses.intern(folded.bytes.span)
    }
    doneStatuses = statuses
  }
}
