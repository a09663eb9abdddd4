/// One row of the deal table as the CRM holds it, gaps included; nil is a blank cell.
struct DealRecord: Sendable {
  let kind: DealKind
  let customer: CompanyName
  let name: String
  let stage: String
  /// Whether somebody forgot to say what type of deal it is.
  let hasType: Bool
  let amount: Int?
  let acv: Int?
  let closeDay: SimulatedDay
  let seller: Int
  let created: LocalTime
  let modified: LocalTime
  let currency: String
  let segment: Segment?
  let isStrategic: Bool
  let signed: LocalTime?
  let csOwner: Int?
  let contractStart: SimulatedDay?
  let renewalDay: SimulatedDay?
  let timeline: Timeline?
  let answers: FormAnswers?
}
