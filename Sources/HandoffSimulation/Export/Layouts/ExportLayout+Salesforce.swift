extension ExportLayout {
  /// Standard objects under their API names, the company's own fields and objects with English labels.
  static let salesforce = ExportLayout(
    users: TableLayout(
      table: "users", file: "User.csv",
      [
        ("Id", .id), ("Name", .name), ("Email", .email), ("Department", .department), ("UserRole", .role),
        ("IsActive", .isActive),
      ]),
    accounts: TableLayout(
      table: "accounts", file: "Account.csv",
      [
        ("Id", .id), ("IsDeleted", .isDeleted), ("Name", .name), ("Industry", .industry),
        ("NumberOfEmployees", .employees), ("Website", .website), ("BillingCountry", .country),
        ("OwnerId", .owner), ("CreatedDate", .created),
      ],
      own: [("Executive_Sponsor__c", .executiveSponsor)]),
    contacts: TableLayout(
      table: "contacts", file: "Contact.csv",
      [
        ("Id", .id), ("AccountId", .account), ("FirstName", .firstName), ("LastName", .lastName),
        ("Email", .email), ("Title", .title), ("CreatedDate", .created),
      ]),
    deals: TableLayout(table: "deals", file: "Opportunity.csv", salesforceDeal, own: salesforceOwnFields),
    contactRoles: TableLayout(
      table: "contact_roles", file: "OpportunityContactRole.csv",
      [
        ("Id", .id), ("OpportunityId", .deal), ("ContactId", .contact), ("Role", .role),
        ("IsPrimary", .isPrimary),
        ("CreatedDate", .created),
      ]),
    tasks: TableLayout(
      table: "activities", file: "Task.csv",
      [
        ("Id", .id), ("WhoId", .contact), ("WhatId", .about), ("AccountId", .account), ("Subject", .subject),
        ("TaskSubtype", .subtype), ("CallType", .callType), ("ActivityDate", .dueDay), ("Status", .status),
        ("IsClosed", .isDone), ("OwnerId", .owner), ("CreatedDate", .created), ("CompletedDateTime", .doneAt),
      ],
      own: [("Direction__c", .direction)]),
    events: TableLayout(
      table: "activities", file: "Event.csv",
      [
        ("Id", .id), ("WhoId", .contact), ("WhatId", .about), ("AccountId", .account), ("Subject", .subject),
        ("ActivityDateTime", .startAt), ("DurationInMinutes", .minutes), ("OwnerId", .owner),
        ("CreatedDate", .created),
      ]),
    milestones: TableLayout(
      table: "milestones", file: "Milestone.csv",
      own: [
        ("Id", .id), ("OpportunityId", .deal), ("Name", .name), ("Planned_At", .planned), ("Done_At", .done),
        ("Status", .status),
      ]),
    subscriptions: TableLayout(
      table: "subscriptions", file: "Subscription.csv",
      own: [
        ("Id", .id), ("AccountId", .account), ("StartDate", .start), ("EndDate", .end), ("Status", .status),
        ("MRR", .monthly),
      ]),
    churn: TableLayout(
      table: "churn", file: "Churn.csv",
      own: [("Id", .id), ("AccountId", .account), ("Churned_At", .churned), ("Reason", .reason)]),
    surveys: TableLayout(
      table: "surveys", file: "Survey.csv",
      own: [
        ("Id", .id), ("AccountId", .account), ("OpportunityId", .deal), ("Instrument", .instrument),
        ("Day", .day),
        ("Sent_At", .sent), ("Answered_At", .answered), ("Score", .score),
      ]),
    usage: TableLayout(
      table: "usage", file: "Usage.csv",
      own: [
        ("AccountId", .account), ("Period_Start", .periodStart), ("Active_Users", .activeUsers),
        ("Core_Features_Adopted", .coreFeatures),
      ]))

  private static let salesforceDeal: [(header: String, column: DealColumn)] =
    [
      ("Id", .id), ("IsDeleted", .isDeleted), ("AccountId", .account), ("Name", .name), ("StageName", .stage),
      ("Amount", .amount), ("CloseDate", .closeDay), ("Type", .type), ("IsClosed", .isClosed),
      ("IsWon", .isWon),
      ("OwnerId", .seller), ("CreatedDate", .created), ("LastModifiedDate", .modified),
      ("CurrencyIsoCode", .currency),
    ]

  private static let salesforceOwnFields: [(header: String, column: DealColumn)] =
    [
      ("Segment__c", .segment), ("Strategic__c", .isStrategic),
      ("ARR__c", .acv),
      ("Contract_Signed_At__c", .signed), ("CSM__c", .csOwner), ("CS_Owner_Assigned_At__c", .ownerAssigned),
      ("CS_Notified_At__c", .notified), ("Handoff_Form_Completed_At__c", .formCompleted),
      ("AE_CSM_Handoff_Meeting__c", .meeting), ("CS_Reviewed_At__c", .csReviewed),
      ("CS_Manager_Review_At__c", .managerReviewed), ("Kickoff_Invite_Sent_At__c", .invited),
      ("Kickoff_At__c", .kickoff), ("First_Value_At__c", .firstValue), ("Contract_Start__c", .contractStart),
      ("Renewal_Anniversary_Date__c", .renewalDay),
    ]
    // Industry and web site are fields of the account in this dialect.
    + FormField.allCases.compactMap { field in
      field.salesforceName.map { (header: $0, column: DealColumn.form(field)) }
    }
}
