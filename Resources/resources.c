// One line for each file and one for its place in the list; the list is what resources.h hands out.
#include "resources.h"

static const unsigned char schema_appraisals_rec[] = {
#embed "schema/appraisals.rec"
};
static const unsigned char schema_assessments_rec[] = {
#embed "schema/assessments.rec"
};
static const unsigned char schema_away_rec[] = {
#embed "schema/away.rec"
};
static const unsigned char schema_branch_rec[] = {
#embed "schema/branch.rec"
};
static const unsigned char schema_contacts_rec[] = {
#embed "schema/contacts.rec"
};
static const unsigned char schema_development_rec[] = {
#embed "schema/development.rec"
};
static const unsigned char schema_disclosures_rec[] = {
#embed "schema/disclosures.rec"
};
static const unsigned char schema_draw_frame_rec[] = {
#embed "schema/draw-frame.rec"
};
static const unsigned char schema_draw_result_rec[] = {
#embed "schema/draw-result.rec"
};
static const unsigned char schema_dues_rec[] = {
#embed "schema/dues.rec"
};
static const unsigned char schema_duties_rec[] = {
#embed "schema/duties.rec"
};
static const unsigned char schema_expenses_rec[] = {
#embed "schema/expenses.rec"
};
static const unsigned char schema_handling_rec[] = {
#embed "schema/handling.rec"
};
static const unsigned char schema_history_rec[] = {
#embed "schema/history.rec"
};
static const unsigned char schema_holidays_rec[] = {
#embed "schema/holidays.rec"
};
static const unsigned char schema_honours_rec[] = {
#embed "schema/honours.rec"
};
static const unsigned char schema_meetings_rec[] = {
#embed "schema/meetings.rec"
};
static const unsigned char schema_members_rec[] = {
#embed "schema/members.rec"
};
static const unsigned char schema_notices_rec[] = {
#embed "schema/notices.rec"
};
static const unsigned char schema_observations_rec[] = {
#embed "schema/observations.rec"
};
static const unsigned char schema_plan_rec[] = {
#embed "schema/plan.rec"
};
static const unsigned char schema_points_rec[] = {
#embed "schema/points.rec"
};
static const unsigned char schema_rectifications_rec[] = {
#embed "schema/rectifications.rec"
};
static const unsigned char schema_register_rec[] = {
#embed "schema/register.rec"
};
static const unsigned char schema_reports_rec[] = {
#embed "schema/reports.rec"
};
static const unsigned char schema_responses_rec[] = {
#embed "schema/responses.rec"
};
static const unsigned char schema_rules_rec[] = {
#embed "schema/rules.rec"
};
static const unsigned char schema_servicefunds_rec[] = {
#embed "schema/servicefunds.rec"
};
static const unsigned char schema_sheets_rec[] = {
#embed "schema/sheets.rec"
};
static const unsigned char schema_stars_rec[] = {
#embed "schema/stars.rec"
};
static const unsigned char schema_talks_rec[] = {
#embed "schema/talks.rec"
};
static const unsigned char schema_training_rec[] = {
#embed "schema/training.rec"
};
static const unsigned char schema_transfers_rec[] = {
#embed "schema/transfers.rec"
};
static const unsigned char schema_visits_rec[] = {
#embed "schema/visits.rec"
};
static const unsigned char schema_votes_rec[] = {
#embed "schema/votes.rec"
};
static const unsigned char schema_worklog_rec[] = {
#embed "schema/worklog.rec"
};
static const unsigned char rules_attendance_rec[] = {
#embed "rules/attendance.rec"
};
static const unsigned char rules_development_rec[] = {
#embed "rules/development.rec"
};
static const unsigned char rules_disclosure_rec[] = {
#embed "rules/disclosure.rec"
};
static const unsigned char rules_dues_rec[] = {
#embed "rules/dues.rec"
};
static const unsigned char rules_files_rec[] = {
#embed "rules/files.rec"
};
static const unsigned char rules_inspection_rec[] = {
#embed "rules/inspection.rec"
};
static const unsigned char rules_instruments_rec[] = {
#embed "rules/instruments.rec"
};
static const unsigned char rules_meetings_rec[] = {
#embed "rules/meetings.rec"
};
static const unsigned char rules_members_rec[] = {
#embed "rules/members.rec"
};
static const unsigned char rules_minutes_rec[] = {
#embed "rules/minutes.rec"
};
static const unsigned char rules_organization_rec[] = {
#embed "rules/organization.rec"
};
static const unsigned char sheets_checkup_rec[] = {
#embed "sheets/checkup.rec"
};
static const unsigned char template_checkup_html[] = {
#embed "templates/checkup.html"
};
static const unsigned char template_checkup_txt[] = {
#embed "templates/checkup.txt"
};
static const unsigned char template_attendance_html[] = {
#embed "templates/attendance.html"
};
static const unsigned char template_attendance_txt[] = {
#embed "templates/attendance.txt"
};
static const unsigned char template_close_out_html[] = {
#embed "templates/close-out.html"
};
static const unsigned char template_close_out_txt[] = {
#embed "templates/close-out.txt"
};
static const unsigned char template_disclosure_html[] = {
#embed "templates/disclosure.html"
};
static const unsigned char template_disclosure_txt[] = {
#embed "templates/disclosure.txt"
};
static const unsigned char template_dues_html[] = {
#embed "templates/dues.html"
};
static const unsigned char template_dues_txt[] = {
#embed "templates/dues.txt"
};
static const unsigned char template_dues_year_html[] = {
#embed "templates/dues-year.html"
};
static const unsigned char template_dues_year_txt[] = {
#embed "templates/dues-year.txt"
};
static const unsigned char template_field_sheet_html[] = {
#embed "templates/field-sheet.html"
};
static const unsigned char template_field_sheet_txt[] = {
#embed "templates/field-sheet.txt"
};
static const unsigned char template_minutes_html[] = {
#embed "templates/minutes.html"
};
static const unsigned char template_minutes_txt[] = {
#embed "templates/minutes.txt"
};
static const unsigned char template_notice_html[] = {
#embed "templates/notice.html"
};
static const unsigned char template_notice_txt[] = {
#embed "templates/notice.txt"
};
static const unsigned char template_page_html[] = {
#embed "templates/page.html"
};
static const unsigned char template_rectification_html[] = {
#embed "templates/rectification.html"
};
static const unsigned char template_rectification_txt[] = {
#embed "templates/rectification.txt"
};
static const unsigned char template_session_html[] = {
#embed "templates/session.html"
};
static const unsigned char template_session_txt[] = {
#embed "templates/session.txt"
};
static const unsigned char template_trailer_html[] = {
#embed "templates/trailer.html"
};
static const unsigned char template_trailer_txt[] = {
#embed "templates/trailer.txt"
};
static const unsigned char template_workbook_html[] = {
#embed "templates/workbook.html"
};
static const unsigned char template_workbook_txt[] = {
#embed "templates/workbook.txt"
};
static const unsigned char text_zh_Hans_rec[] = {
#embed "text/zh-Hans.rec"
};
static const unsigned char text_en_rec[] = {
#embed "text/en.rec"
};
static const unsigned char text_manual_zh_Hans_txt[] = {
#embed "text/manual.zh-Hans.txt"
};
static const unsigned char pinyin_bin[] = {
#embed "pinyin.bin"
};
static const unsigned char strokes_bin[] = {
#embed "strokes.bin"
};

#define RESOURCE(name, bytes) {name, bytes, sizeof bytes}

static const Resource all[] = {
    RESOURCE("schema/appraisals.rec", schema_appraisals_rec),
    RESOURCE("schema/assessments.rec", schema_assessments_rec),
    RESOURCE("schema/away.rec", schema_away_rec),
    RESOURCE("schema/branch.rec", schema_branch_rec),
    RESOURCE("schema/contacts.rec", schema_contacts_rec),
    RESOURCE("schema/development.rec", schema_development_rec),
    RESOURCE("schema/disclosures.rec", schema_disclosures_rec),
    RESOURCE("schema/draw-frame.rec", schema_draw_frame_rec),
    RESOURCE("schema/draw-result.rec", schema_draw_result_rec),
    RESOURCE("schema/dues.rec", schema_dues_rec),
    RESOURCE("schema/duties.rec", schema_duties_rec),
    RESOURCE("schema/expenses.rec", schema_expenses_rec),
    RESOURCE("schema/handling.rec", schema_handling_rec),
    RESOURCE("schema/history.rec", schema_history_rec),
    RESOURCE("schema/holidays.rec", schema_holidays_rec),
    RESOURCE("schema/honours.rec", schema_honours_rec),
    RESOURCE("schema/meetings.rec", schema_meetings_rec),
    RESOURCE("schema/members.rec", schema_members_rec),
    RESOURCE("schema/notices.rec", schema_notices_rec),
    RESOURCE("schema/observations.rec", schema_observations_rec),
    RESOURCE("schema/plan.rec", schema_plan_rec),
    RESOURCE("schema/points.rec", schema_points_rec),
    RESOURCE("schema/rectifications.rec", schema_rectifications_rec),
    RESOURCE("schema/register.rec", schema_register_rec),
    RESOURCE("schema/reports.rec", schema_reports_rec),
    RESOURCE("schema/responses.rec", schema_responses_rec),
    RESOURCE("schema/rules.rec", schema_rules_rec),
    RESOURCE("schema/servicefunds.rec", schema_servicefunds_rec),
    RESOURCE("schema/sheets.rec", schema_sheets_rec),
    RESOURCE("schema/stars.rec", schema_stars_rec),
    RESOURCE("schema/talks.rec", schema_talks_rec),
    RESOURCE("schema/training.rec", schema_training_rec),
    RESOURCE("schema/transfers.rec", schema_transfers_rec),
    RESOURCE("schema/visits.rec", schema_visits_rec),
    RESOURCE("schema/votes.rec", schema_votes_rec),
    RESOURCE("schema/worklog.rec", schema_worklog_rec),
    RESOURCE("rules/attendance.rec", rules_attendance_rec),
    RESOURCE("rules/development.rec", rules_development_rec),
    RESOURCE("rules/disclosure.rec", rules_disclosure_rec),
    RESOURCE("rules/dues.rec", rules_dues_rec),
    RESOURCE("rules/files.rec", rules_files_rec),
    RESOURCE("rules/inspection.rec", rules_inspection_rec),
    RESOURCE("rules/instruments.rec", rules_instruments_rec),
    RESOURCE("rules/meetings.rec", rules_meetings_rec),
    RESOURCE("rules/members.rec", rules_members_rec),
    RESOURCE("rules/minutes.rec", rules_minutes_rec),
    RESOURCE("rules/organization.rec", rules_organization_rec),
    RESOURCE("sheets/checkup.rec", sheets_checkup_rec),
    RESOURCE("templates/attendance.html", template_attendance_html),
    RESOURCE("templates/attendance.txt", template_attendance_txt),
    RESOURCE("templates/close-out.html", template_close_out_html),
    RESOURCE("templates/close-out.txt", template_close_out_txt),
    RESOURCE("templates/checkup.html", template_checkup_html),
    RESOURCE("templates/checkup.txt", template_checkup_txt),
    RESOURCE("templates/disclosure.html", template_disclosure_html),
    RESOURCE("templates/disclosure.txt", template_disclosure_txt),
    RESOURCE("templates/dues.html", template_dues_html),
    RESOURCE("templates/dues.txt", template_dues_txt),
    RESOURCE("templates/dues-year.html", template_dues_year_html),
    RESOURCE("templates/dues-year.txt", template_dues_year_txt),
    RESOURCE("templates/field-sheet.html", template_field_sheet_html),
    RESOURCE("templates/field-sheet.txt", template_field_sheet_txt),
    RESOURCE("templates/minutes.html", template_minutes_html),
    RESOURCE("templates/minutes.txt", template_minutes_txt),
    RESOURCE("templates/notice.html", template_notice_html),
    RESOURCE("templates/notice.txt", template_notice_txt),
    RESOURCE("templates/page.html", template_page_html),
    RESOURCE("templates/rectification.html", template_rectification_html),
    RESOURCE("templates/rectification.txt", template_rectification_txt),
    RESOURCE("templates/session.html", template_session_html),
    RESOURCE("templates/session.txt", template_session_txt),
    RESOURCE("templates/trailer.html", template_trailer_html),
    RESOURCE("templates/trailer.txt", template_trailer_txt),
    RESOURCE("templates/workbook.html", template_workbook_html),
    RESOURCE("templates/workbook.txt", template_workbook_txt),
    RESOURCE("text/zh-Hans.rec", text_zh_Hans_rec),
    RESOURCE("text/en.rec", text_en_rec),
    RESOURCE("text/manual.zh-Hans.txt", text_manual_zh_Hans_txt),
    RESOURCE("pinyin.bin", pinyin_bin),
    RESOURCE("strokes.bin", strokes_bin),
};

Resource resource_at(size_t index) {
  return index < sizeof all / sizeof all[0] ? all[index] : (Resource){NULL, NULL, 0};
}
