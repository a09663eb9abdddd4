import HandoffConfig
import HandoffModel

/// Which presets write a header: as a sign of theirs or as the name of a column. Names that nobody has seen in an export yet
/// say nothing.
///
/// Plain files write the names of our own fields and of the generic preset.
struct HeaderWriters: Sendable {
  private static let plain = ""

  /// The only preset that writes a header; `plain` where several do.
  private var writer: [HeaderKey: String] = [:]

  init(_ presets: [PresetSpec], catalogue: FieldCatalogue) {
    for field in catalogue.fields {
      for name in [field.name, field.label.en, field.label.es] { add(name, by: Self.plain) }
    }
    for preset in presets {
      let names =
        preset.signals.headers.filter { !$0.contains("*") }
        + preset.tables.flatMap(\.aliases).filter { $0.evidence != .unverifiedLabel }.map(\.header)
      for name in names { add(name, by: preset.id) }
    }
  }

  private mutating func add(_ header: String, by preset: String) {
    let key = HeaderKey(header, asWritten: true)
    if writer[key, default: preset] != preset { writer[key] = Self.plain } else { writer[key] = preset }
  }

  /// Whether no other CRM writes it and no plain file does; so it is with headers that only a pattern describes.
  func isOnly(_ preset: String, _ header: HeaderKey) -> Bool { writer[header, default: preset] == preset }
}
