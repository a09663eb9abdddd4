extension FormField {
  /// The custom field that holds it: the form's English label in the manner of API names; nil where the
  /// account does.
  var salesforceName: String? {
    switch self {
    case .industry, .website: nil
    case .companySize: "Company_Size__c"
    case .economicBuyer: "Economic_Buyer__c"
    case .champion: "Champion__c"
    case .otherStakeholders: "Other_Key_Stakeholders__c"
    case .contractTerm: "Contract_Term__c"
    case .products: "Products_Modules_Purchased__c"
    case .seats: "Seats__c"
    case .specialTerms: "Special_Terms_or_Discounts__c"
    case .servicesIncluded: "Professional_Services_Included__c"
    case .useCase: "Primary_Use_Case__c"
    case .businessProblem: "Business_Problem__c"
    case .currentState: "Current_State__c"
    case .targetState: "Target_State__c"
    case .timeToValue: "Timeline_to_Value__c"
    case .successMeasure: "Success_Criteria__c"
    case .technicalBuyer: "Technical_Buyer__c"
    case .endUsers: "End_Users__c"
    case .influencers: "Influencers__c"
    case .blockers: "Blockers__c"
    case .salesPromises: "Sales_Promises__c"
    case .timelineCommitments: "Timeline_Commitments__c"
    case .customizations: "Customizations__c"
    case .supportExpectations: "Support_Expectations__c"
    case .otherCommitments: "Other_Commitments__c"
    case .integrations: "Integration_Needs__c"
    case .dataMigration: "Data_Migration__c"
    case .securityCompliance: "Security_Compliance__c"
    case .technicalBlockers: "Technical_Blockers__c"
    case .alternatives: "Alternatives_Evaluated__c"
    case .whyUs: "Why_They_Chose_Us__c"
    case .objections: "Objections_Overcome__c"
    case .competitiveRisks: "Competitive_Risks__c"
    case .outreachDate: "Customer_Outreach_Date__c"
    case .kickoffTargetDate: "Target_Kickoff_Date__c"
    case .immediateActions: "Immediate_Actions__c"
    case .redFlags: "Red_Flags__c"
    case .salesNotes: "Sales_Notes__c"
    }
  }
}
