import Testing

@testable import HandoffReporting

@Suite struct RegistryTests {
  /// A format whose line is forgotten is red, never silent.
  @Test func folderAndRegistryAgree() throws {
    let files = try SourceFolder.names(in: "Formats").map { String($0.dropLast(".swift".count)) }
    #expect(files == ReportFormatRegistry.formats.map { "\($0)" })
  }

  @Test func sectionsAreAllInTheReport() throws {
    let files = try SourceFolder.names(in: "Sections").filter {
      $0.hasSuffix("Section.swift") && $0 != "ReportSection.swift"
    }
    let names = AuditReport.sections.map { "\($0).swift" } + ["DataNotesSection.swift"]
    #expect(files == names.sorted())
  }

  @Test func idsAreSortedAndFound() {
    #expect(ReportFormatRegistry.ids == ReportFormatRegistry.ids.sorted())
    for id in ReportFormatRegistry.ids { #expect(ReportFormatRegistry.format(id) != nil) }
    #expect(ReportFormatRegistry.format("docx") == nil)
  }
}
