// The rule files built into the program, alphabetical by their path below Rules/. A new file there needs an array and a
// table line here; a test compares the folder with this list.
#include "CRules.h"

#include <stddef.h>
#include <string.h>

static const unsigned char activities[] = {
#embed "../../Rules/activities.yaml"
};
static const unsigned char calendars_es_national[] = {
#embed "../../Rules/calendars/es-national.yaml"
};
static const unsigned char calendars_mx_national[] = {
#embed "../../Rules/calendars/mx-national.yaml"
};
static const unsigned char calendars_us_federal[] = {
#embed "../../Rules/calendars/us-federal.yaml"
};
static const unsigned char calendars_weekdays[] = {
#embed "../../Rules/calendars/weekdays.yaml"
};
static const unsigned char completeness_background[] = {
#embed "../../Rules/completeness/background.yaml"
};
static const unsigned char completeness_commercial[] = {
#embed "../../Rules/completeness/commercial.yaml"
};
static const unsigned char completeness_commitments[] = {
#embed "../../Rules/completeness/commitments.yaml"
};
static const unsigned char completeness_competitive[] = {
#embed "../../Rules/completeness/competitive.yaml"
};
static const unsigned char completeness_contract[] = {
#embed "../../Rules/completeness/contract.yaml"
};
static const unsigned char completeness_customer[] = {
#embed "../../Rules/completeness/customer.yaml"
};
static const unsigned char completeness_motivation[] = {
#embed "../../Rules/completeness/motivation.yaml"
};
static const unsigned char completeness_next_steps[] = {
#embed "../../Rules/completeness/next-steps.yaml"
};
static const unsigned char completeness_notes[] = {
#embed "../../Rules/completeness/notes.yaml"
};
static const unsigned char completeness_promises[] = {
#embed "../../Rules/completeness/promises.yaml"
};
static const unsigned char completeness_stakeholders[] = {
#embed "../../Rules/completeness/stakeholders.yaml"
};
static const unsigned char completeness_technical[] = {
#embed "../../Rules/completeness/technical.yaml"
};
static const unsigned char completeness_urgency[] = {
#embed "../../Rules/completeness/urgency.yaml"
};
static const unsigned char completeness_use_case[] = {
#embed "../../Rules/completeness/use-case.yaml"
};
static const unsigned char derived[] = {
#embed "../../Rules/derived.yaml"
};
static const unsigned char fields[] = {
#embed "../../Rules/fields.yaml"
};
static const unsigned char measures[] = {
#embed "../../Rules/measures.yaml"
};
static const unsigned char patterns_failures[] = {
#embed "../../Rules/patterns/failures.yaml"
};
static const unsigned char patterns_inactive_owner[] = {
#embed "../../Rules/patterns/inactive-owner.yaml"
};
static const unsigned char patterns_late_handoff[] = {
#embed "../../Rules/patterns/late-handoff.yaml"
};
static const unsigned char placeholders[] = {
#embed "../../Rules/placeholders.yaml"
};
static const unsigned char playbooks_meetings[] = {
#embed "../../Rules/playbooks/meetings.yaml"
};
static const unsigned char playbooks_ownership[] = {
#embed "../../Rules/playbooks/ownership.yaml"
};
static const unsigned char playbooks_records[] = {
#embed "../../Rules/playbooks/records.yaml"
};
static const unsigned char playbooks_segments[] = {
#embed "../../Rules/playbooks/segments.yaml"
};
static const unsigned char playbooks_stakeholders[] = {
#embed "../../Rules/playbooks/stakeholders.yaml"
};
static const unsigned char playbooks_transition[] = {
#embed "../../Rules/playbooks/transition.yaml"
};
static const unsigned char presets_dynamics[] = {
#embed "../../Rules/presets/dynamics.yaml"
};
static const unsigned char presets_generic[] = {
#embed "../../Rules/presets/generic.yaml"
};
static const unsigned char presets_hubspot[] = {
#embed "../../Rules/presets/hubspot.yaml"
};
static const unsigned char presets_pipedrive[] = {
#embed "../../Rules/presets/pipedrive.yaml"
};
static const unsigned char presets_salesforce[] = {
#embed "../../Rules/presets/salesforce.yaml"
};
static const unsigned char presets_zoho[] = {
#embed "../../Rules/presets/zoho.yaml"
};
static const unsigned char scoring[] = {
#embed "../../Rules/scoring.yaml"
};
static const unsigned char segments[] = {
#embed "../../Rules/segments.yaml"
};
static const unsigned char settings[] = {
#embed "../../Rules/settings.yaml"
};
static const unsigned char text_tests[] = {
#embed "../../Rules/text-tests.yaml"
};
static const unsigned char timing_after_handoff[] = {
#embed "../../Rules/timing/after-handoff.yaml"
};
static const unsigned char timing_announced_dates[] = {
#embed "../../Rules/timing/announced-dates.yaml"
};
static const unsigned char timing_batch[] = {
#embed "../../Rules/timing/batch.yaml"
};
static const unsigned char timing_engagement[] = {
#embed "../../Rules/timing/engagement.yaml"
};
static const unsigned char timing_first_contact[] = {
#embed "../../Rules/timing/first-contact.yaml"
};
static const unsigned char timing_first_value[] = {
#embed "../../Rules/timing/first-value.yaml"
};
static const unsigned char timing_form[] = {
#embed "../../Rules/timing/form.yaml"
};
static const unsigned char timing_gates[] = {
#embed "../../Rules/timing/gates.yaml"
};
static const unsigned char timing_introduction[] = {
#embed "../../Rules/timing/introduction.yaml"
};
static const unsigned char timing_kickoff[] = {
#embed "../../Rules/timing/kickoff.yaml"
};
static const unsigned char timing_meeting[] = {
#embed "../../Rules/timing/meeting.yaml"
};
static const unsigned char timing_notification[] = {
#embed "../../Rules/timing/notification.yaml"
};
static const unsigned char timing_replies[] = {
#embed "../../Rules/timing/replies.yaml"
};
static const unsigned char timing_silence[] = {
#embed "../../Rules/timing/silence.yaml"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {"activities.yaml", activities, sizeof activities},
    {"calendars/es-national.yaml", calendars_es_national, sizeof calendars_es_national},
    {"calendars/mx-national.yaml", calendars_mx_national, sizeof calendars_mx_national},
    {"calendars/us-federal.yaml", calendars_us_federal, sizeof calendars_us_federal},
    {"calendars/weekdays.yaml", calendars_weekdays, sizeof calendars_weekdays},
    {"completeness/background.yaml", completeness_background, sizeof completeness_background},
    {"completeness/commercial.yaml", completeness_commercial, sizeof completeness_commercial},
    {"completeness/commitments.yaml", completeness_commitments, sizeof completeness_commitments},
    {"completeness/competitive.yaml", completeness_competitive, sizeof completeness_competitive},
    {"completeness/contract.yaml", completeness_contract, sizeof completeness_contract},
    {"completeness/customer.yaml", completeness_customer, sizeof completeness_customer},
    {"completeness/motivation.yaml", completeness_motivation, sizeof completeness_motivation},
    {"completeness/next-steps.yaml", completeness_next_steps, sizeof completeness_next_steps},
    {"completeness/notes.yaml", completeness_notes, sizeof completeness_notes},
    {"completeness/promises.yaml", completeness_promises, sizeof completeness_promises},
    {"completeness/stakeholders.yaml", completeness_stakeholders, sizeof completeness_stakeholders},
    {"completeness/technical.yaml", completeness_technical, sizeof completeness_technical},
    {"completeness/urgency.yaml", completeness_urgency, sizeof completeness_urgency},
    {"completeness/use-case.yaml", completeness_use_case, sizeof completeness_use_case},
    {"derived.yaml", derived, sizeof derived},
    {"fields.yaml", fields, sizeof fields},
    {"measures.yaml", measures, sizeof measures},
    {"patterns/failures.yaml", patterns_failures, sizeof patterns_failures},
    {"patterns/inactive-owner.yaml", patterns_inactive_owner, sizeof patterns_inactive_owner},
    {"patterns/late-handoff.yaml", patterns_late_handoff, sizeof patterns_late_handoff},
    {"placeholders.yaml", placeholders, sizeof placeholders},
    {"playbooks/meetings.yaml", playbooks_meetings, sizeof playbooks_meetings},
    {"playbooks/ownership.yaml", playbooks_ownership, sizeof playbooks_ownership},
    {"playbooks/records.yaml", playbooks_records, sizeof playbooks_records},
    {"playbooks/segments.yaml", playbooks_segments, sizeof playbooks_segments},
    {"playbooks/stakeholders.yaml", playbooks_stakeholders, sizeof playbooks_stakeholders},
    {"playbooks/transition.yaml", playbooks_transition, sizeof playbooks_transition},
    {"presets/dynamics.yaml", presets_dynamics, sizeof presets_dynamics},
    {"presets/generic.yaml", presets_generic, sizeof presets_generic},
    {"presets/hubspot.yaml", presets_hubspot, sizeof presets_hubspot},
    {"presets/pipedrive.yaml", presets_pipedrive, sizeof presets_pipedrive},
    {"presets/salesforce.yaml", presets_salesforce, sizeof presets_salesforce},
    {"presets/zoho.yaml", presets_zoho, sizeof presets_zoho},
    {"scoring.yaml", scoring, sizeof scoring},
    {"segments.yaml", segments, sizeof segments},
    {"settings.yaml", settings, sizeof settings},
    {"text-tests.yaml", text_tests, sizeof text_tests},
    {"timing/after-handoff.yaml", timing_after_handoff, sizeof timing_after_handoff},
    {"timing/announced-dates.yaml", timing_announced_dates, sizeof timing_announced_dates},
    {"timing/batch.yaml", timing_batch, sizeof timing_batch},
    {"timing/engagement.yaml", timing_engagement, sizeof timing_engagement},
    {"timing/first-contact.yaml", timing_first_contact, sizeof timing_first_contact},
    {"timing/first-value.yaml", timing_first_value, sizeof timing_first_value},
    {"timing/form.yaml", timing_form, sizeof timing_form},
    {"timing/gates.yaml", timing_gates, sizeof timing_gates},
    {"timing/introduction.yaml", timing_introduction, sizeof timing_introduction},
    {"timing/kickoff.yaml", timing_kickoff, sizeof timing_kickoff},
    {"timing/meeting.yaml", timing_meeting, sizeof timing_meeting},
    {"timing/notification.yaml", timing_notification, sizeof timing_notification},
    {"timing/replies.yaml", timing_replies, sizeof timing_replies},
    {"timing/silence.yaml", timing_silence, sizeof timing_silence},
};

static const int32_t count = sizeof files / sizeof files[0];

// Eight bytes from `8 * word` on, the first in the lowest bits; bytes beyond the end, and negative words, are zero.
static uint64_t word_at(const unsigned char *bytes, size_t length, int32_t word) {
  uint64_t value = 0;
  if (word < 0) return value;
  const size_t start = (size_t)word * 8;
  for (size_t offset = 0; offset < 8 && start + offset < length; offset += 1) {
    value |= (uint64_t)bytes[start + offset] << (8 * offset);
  }
  return value;
}

static bool is_file(int32_t file) { return file >= 0 && file < count; }

int32_t handoff_rules_count(void) { return count; }

int32_t handoff_rules_name_length(int32_t file) {
  return is_file(file) ? (int32_t)strlen(files[file].name) : 0;
}

uint64_t handoff_rules_name_word(int32_t file, int32_t word) {
  if (!is_file(file)) return 0;
  const char *name = files[file].name;
  return word_at((const unsigned char *)name, strlen(name), word);
}

int32_t handoff_rules_length(int32_t file) {
  return is_file(file) ? (int32_t)files[file].length : 0;
}

uint64_t handoff_rules_word(int32_t file, int32_t word) {
  return is_file(file) ? word_at(files[file].bytes, files[file].length, word) : 0;
}
