package briefing.core.directory.views;

import briefing.core.directory.AppointmentTerms;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;

/** That and why the days or the quality of an appointment were put right, and what had been on record. */
public record AppointmentCorrection(AppointmentTerms previous, TextRef reason, Basis basis, RecordedBy recordedBy) {}
