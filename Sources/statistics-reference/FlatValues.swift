import HandoffStatistics

/// The results of a case by flat key, nested keys joined with a full stop, in the order they were added.
struct FlatValues {
  private(set) var entries: [(key: String, value: FlatValue)] = []

  subscript(key: String) -> FlatValue? { entries.first { $0.key == key }?.value }

  mutating func set(_ key: String, _ value: FlatValue) { entries.append((key, value)) }
  mutating func set(_ key: String, _ value: Double?) { set(key, FlatValue(value)) }
  mutating func set(_ key: String, _ value: Int?) { set(key, value.map(FlatValue.integer) ?? .null) }
  mutating func set(_ key: String, _ value: Bool) { set(key, .bool(value)) }
  mutating func set(_ key: String, _ value: String) { set(key, .string(value)) }
  mutating func set(_ key: String, _ values: [Double?]) { set(key, .list(values.map { FlatValue($0) })) }
  mutating func set(_ key: String, _ values: [Int]) { set(key, .list(values.map(FlatValue.integer))) }

  mutating func set(_ low: String, _ high: String, _ interval: Interval?) {
    set(low, interval?.lower)
    set(high, interval?.upper)
  }

  /// Another case's results below a key.
  mutating func set(_ prefix: String, _ values: FlatValues) {
    for entry in values.entries { set("\(prefix).\(entry.key)", entry.value) }
  }

  var json: String {
    "{" + entries.map { "\(FlatValue.quoted($0.key)): \($0.value.json)" }.joined(separator: ", ") + "}"
  }
}
