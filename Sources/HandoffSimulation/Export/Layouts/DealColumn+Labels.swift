extension DealColumn {
  /// The fields that the company added to the deals of its CRM, under English labels.
  ///
  /// The fields of people come with the ids or with the names that the CRM exports.
  static func ownFields(csOwner: DealColumn) -> [(header: String, column: DealColumn)] {
    [
      ("Customer Segment", .segment), ("Strategic Account", .isStrategic), ("Contract Signed At", .signed),
      ("CSM", csOwner), ("CS Owner Assigned At", .ownerAssigned), ("CS Notified At", .notified),
      ("Handoff Form Completed At", .formCompleted), ("AE CSM Handoff Meeting", .meeting),
      ("CS Reviewed At", .csReviewed), ("CS Manager Review At", .managerReviewed),
      ("Kickoff Invite Sent At", .invited), ("Kickoff At", .kickoff), ("First Value At", .firstValue),
      ("Subscription Start", .contractStart), ("Renewal Date", .renewalDay),
    ]
      + FormField.allCases.compactMap { field in
        field.englishLabel.map { (header: $0, column: DealColumn.form(field)) }
      }
  }
}
