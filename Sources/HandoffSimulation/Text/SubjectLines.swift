/// Subjects of messages, calls and meetings in one language, by occasion.
struct SubjectLines: Sendable {
  let discovery: [Template]
  let selling: [Template]
  let preClose: [Template]
  let notification: [Template]
  let handoffMeeting: [Template]
  let introduction: [Template]
  let welcome: [Template]
  let invitation: [Template]
  let kickoff: [Template]
  let question: [Template]
  let contractQuestion: [Template]
  let checkIn: [Template]
  let monthCheckIn: [Template]
  let businessReview: [Template]
  let working: [Template]
  let openTask: [Template]
}
