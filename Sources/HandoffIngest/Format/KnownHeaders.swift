import HandoffConfig
import HandoffModel

/// The names by which any preset, or the field catalogue itself, knows a column.
struct KnownHeaders: Sendable {
  private var keys = SymbolPool()

  init(_ keys: some Sequence<HeaderKey>) {
    for key in keys { _ = self.keys.intern(key.text) }
  }

  init(presets: [PresetSpec], catalogue: FieldCatalogue) {
    let aliases = presets.flatMap(\.tables).flatMap(\.aliases).map(\.header)
    let names = catalogue.fields.flatMap { [$0.name, $0.label.en, $0.label.es] }
    self.init((aliases + names).lazy.map { HeaderKey($0) })
  }

  /// Whether a cell is such a name; `scratch` is working room. Nearly every cell asked about is none, so no text is made of it.
  func contains(_ cell: Span<UInt8>, scratch: inout [UInt8]) -> Bool {
    if HeaderKey.fold(cell, into: &scratch) { return keys.symbol(of: scratch.span) != nil }
    var bytes: [UInt8] = []
    for index in cell.indices { bytes.append(cell[index]) }
    return keys.symbol(of: HeaderKey(String(decoding: bytes, as: UTF8.self)).text) != nil
  }
}
