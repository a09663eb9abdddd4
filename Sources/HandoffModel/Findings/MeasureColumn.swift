/// What a measure counts of each handoff of a batch, in batch order.
public enum MeasureColumn: Sendable {
  /// Whether it is among those counted; nil where it is not in the population.
  case flags([Bool?])
  /// Ten-thousandths; nil where it is not in the population.
  case numbers([Int64?])
}
