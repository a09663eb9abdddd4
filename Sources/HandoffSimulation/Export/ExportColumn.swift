/// A kind of cell that some file of the export holds.
protocol ExportColumn: Sendable {
  /// The canonical field that the cell fills; nil where it only dresses up the export.
  var field: String? { get }
}
