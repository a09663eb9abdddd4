/// Where ids of Salesforce's shape are taken for such ids.
enum SalesforceScope: Sendable {
  /// An export of Salesforce: ids of another shape are odd there.
  case own
  /// A table from elsewhere beside exports of Salesforce, whose records it may name.
  case foreign
}
