import HandoffModel

/// A deal-level value computed from the rows of another table, from other values, or from the whole export, as of any date.
struct DerivedField: Sendable {
  enum Aggregate: Sendable {
    case count
    case exists
    /// The value of `of` in the row with the smallest `by`; without `by`, in the first row.
    case first(of: FieldID, by: FieldID?)
    case last(of: FieldID, by: FieldID?)
    /// Whole days of the longest stretch between neighbours, the ends of the window included.
    case longestGap(of: FieldID)
    case maximum(of: FieldID)
    /// The middle number of days from one date of a row to another.
    case medianLag(from: FieldID, to: FieldID)
    case minimum(of: FieldID)
    case sum(of: FieldID)
    /// The value of a field in the user that `key` names.
    case lookup(key: ValueID, of: FieldID)
    case computed(Computation)
  }

  /// A value that is no fold over rows of the deal.
  enum Computation: Sendable {
    /// A date so long after another, or before it.
    case shift(of: ValueID, by: TimeSpan, isBack: Bool)
    /// A date as many months after another as a number says.
    case shiftMonths(of: ValueID, months: ValueID)
    /// The time from one date to another, in the unit.
    case elapsed(from: ValueID, to: ValueID, unit: TimeUnit)
    /// The name of the first case whose condition holds; unknown where one before it is unknown.
    case choose([Case])
    /// The middle number of hours from a message in the window to the next answer.
    case replyTime(to: RowSelection, by: RowSelection)
    /// How many other deals with the same `by` have a near-identical text.
    case copies(of: FieldID, by: ValueID)
    /// How many other handoffs with the same `by` are between the two events when this one begins.
    case concurrent(by: ValueID, from: ValueID, until: ValueID)
  }

  struct Case: Sendable {
    /// Nil for the last case, which always holds.
    let when: Condition?
    let name: String
  }

  let name: String
  let label: LocalizedText
  let type: ValueType
  let aggregate: Aggregate
  let rows: RowSelection
  /// Where no row of the whole table matches, the value is unknown for every deal.
  let isUnknownIfNever: Bool

  /// The values it is computed from.
  var sources: [ValueID] {
    let bounds = rows.window.bounds
    switch aggregate {
    case .lookup(let key, _): return bounds + [key]
    case .computed(.shift(let of, _, _)): return [of]
    case .computed(.shiftMonths(let of, let months)): return [of, months]
    case .computed(.elapsed(let from, let to, _)): return [from, to]
    case .computed(.choose(let cases)): return cases.flatMap { $0.when?.values ?? [] }
    case .computed(.replyTime(let to, _)): return to.window.bounds
    case .computed(.copies(_, let by)): return [by]
    case .computed(.concurrent(let by, let from, let until)): return [by, from, until]
    default: return bounds
    }
  }

  /// Whether its rows are told by the name of a step: a marked activity or a milestone.
  func readsMarks(_ catalogue: FieldCatalogue) -> Bool {
    let names = [catalogue.id(.activities, "marker"), catalogue.id(.milestones, "name")]
    return rows.filter.contains { names.contains($0.field) }
  }

  /// Whether it is counted over the whole export, once, before any batch.
  var needsPopulation: Bool {
    switch aggregate {
    case .computed(.copies), .computed(.concurrent): true
    default: false
    }
  }
}
