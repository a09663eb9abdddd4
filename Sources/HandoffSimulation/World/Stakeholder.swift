/// A contact at the customer.
struct Stakeholder: Sendable {
  let name: PersonName
  let title: String
  let email: String
  let role: BuyingRole
  /// Whether the contact has a role on the deal in the CRM.
  let isRecorded: Bool
  let created: LocalTime
}
