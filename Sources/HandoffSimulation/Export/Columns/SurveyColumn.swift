/// The cells of a survey.
enum SurveyColumn: String, ExportColumn {
  case id = "survey_id"
  case account = "account_id"
  case deal = "deal_id"
  case instrument
  case day
  case sent = "sent_at"
  case answered = "answered_at"
  case score

  var field: String? { rawValue }
}
