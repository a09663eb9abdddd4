import HandoffConfig
import HandoffModel

/// The names by which any preset, or the field catalogue itself, knows a column.
enum KnownHeaders {
  static func keys(of presets: [PresetSpec], catalogue: FieldCatalogue) -> Set<HeaderKey> {
    var keys: Set<HeaderKey> = []
    for preset in presets {
      for header in preset.signatureHeaders { keys.insert(HeaderKey(header)) }
      for table in preset.tables { for alias in table.aliases { keys.insert(HeaderKey(alias.header)) } }
    }
    for field in catalogue.fields {
      for name in [field.name, field.label.en, field.label.es] { keys.insert(HeaderKey(name)) }
    }
    return keys
  }
}
