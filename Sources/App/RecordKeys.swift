/// The fields that tell records apart, for joining what two people wrote (format 5.1, REF-2).
enum RecordKeys {
  static let all = [
    "Post": ["Post", "Holder", "From"], "Group": ["Name", "From"], "Assessment": ["Member", "From"],
    "Appraisal": ["Id"], "Development": ["Id"], "Observation": ["Id"], "Holiday": ["Date"],
    "Away": ["Id"], "Contact": ["Id"], "Handling": ["Id"], "Transfer": ["Id"],
    "Disclosure": ["Id"], "Report": ["Id"], "Expense": ["Id"], "Duty": ["Id"], "Rectification": ["Id"],
    "Response": ["Rectification", "On"], "Honour": ["Id"], "Visit": ["Id"], "WorkLog": ["Id"],
    "Points": ["Id"],
    "Star": ["Id"], "Sheet": ["Branch"], "Item": ["Item"], "Finding": ["Id"], "Session": ["Id"],
    "Notice": ["Id"],
    "ServiceFund": ["Id"],
    "Branch": ["Code"], "Term": ["Elected"], "Member": ["Name"], "Meeting": ["Id"], "Vote": ["Id"],
    "DuesMonth": ["Month"], "PlanItem": ["Id"], "Talk": ["Id"], "Training": ["Id"], "Register": ["Code"],
    "Unit": ["Code"], "RuleSetting": ["Rule", "Branch", "Unit", "Waive", "On"],
  ]
}
