package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an incident did.
 *
 * @param description the impact in words
 * @param customers customers concerned
 * @param dataSubjects people whose data is concerned
 * @param records records of personal data concerned
 * @param recordCategories categories of those records
 * @param countries countries of those concerned, ISO 3166-1 alpha-2
 * @param crossBorder whether and how it reaches into other countries
 * @param areas business areas and processes concerned
 * @param infrastructure infrastructure concerned
 * @param costs costs, losses and recoveries
 * @param functional NIST SP 800-61r2 functional impact
 * @param information NIST SP 800-61r2 information impact
 * @param recoverability NIST SP 800-61r2 recoverability
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record Impact(
    @Nullable Prose description,
    @Nullable Count customers,
    @Nullable DataSubjects dataSubjects,
    @Nullable Count records,
    List<Phrase> recordCategories,
    List<String> countries,
    @Nullable Prose crossBorder,
    @Nullable Prose areas,
    @Nullable Prose infrastructure,
    @Nullable Prose costs,
    @Nullable FunctionalImpact functional,
    List<InformationImpact> information,
    @Nullable Recoverability recoverability,
    @Nullable SharingLabel sharingLabel) {

  public Impact {
    recordCategories = List.copyOf(recordCategories);
    countries = List.copyOf(countries);
    information = List.copyOf(information);
  }
}
