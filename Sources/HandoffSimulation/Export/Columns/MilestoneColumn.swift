/// The cells of a milestone.
enum MilestoneColumn: String, ExportColumn {
  case id = "milestone_id"
  case deal = "deal_id"
  case name
  case planned = "planned_at"
  case done = "done_at"
  case status

  var field: String? { rawValue }
}
