/// What a stream of random numbers decides.
///
/// Every handoff has one stream a topic, so that a change in one part of the world (more activities, other
/// texts) leaves the other parts (who churns, who signs when) exactly as they were. The raw values are part
/// of what a seed means.
enum RandomTopic: UInt64 {
  case staff = 1
  case quality = 2
  case deal = 3
  case company = 4
  case timing = 5
  case churn = 6
  case firstValue = 7
  case stakeholders = 8
  case form = 9
  case pastedText = 10
  case activities = 11
  case surveys = 12
  case usage = 13
  case records = 14
  case otherDeals = 15
  case dealRecord = 16
}
