/// One user of the CRM.
struct Colleague: Sendable {
  enum Department: String, Sendable {
    case sales = "Sales"
    case success = "Customer Success"
  }

  let name: String
  let email: String
  let department: Department
  let role: String
  let isActive: Bool
}
