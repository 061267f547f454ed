package dev.dossier.export;

import static dev.dossier.export.ControlBook.NOT_MAPPED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms in which programmes of assessment ask who has which part in a control. */
final class ControlBooks {

  private static final String ONLY_MAPPED =
      " Rows follow from the tasks that the data maps to controls, and from nothing else; \""
          + NOT_MAPPED
          + "\" means that the data says nothing, not that nobody is responsible.";

  /** The customer responsibility matrix of FedRAMP (Appendix J of the system security plan). */
  static final ControlBook FEDRAMP_CRM =
      new ControlBook(
          "FedRAMP customer responsibility matrix",
          "The columns are those of the CRM worksheet of FedRAMP. Yes: the provider does all of it."
              + " Partial: both have a part, which is described. No: it is the customer's alone."
              + ONLY_MAPPED,
          List.of(
              Column.of("Control ID", 14),
              new Column(
                  "Can Be Inherited from CSP",
                  16,
                  words("Yes", Tone.PROVIDER, "Partial", Tone.SHARED, "No", Tone.CUSTOMER)),
              Column.of("Specific Inheritance and Customer Agency/CSP Responsibilities", 90)),
          ControlBooks::fedramp);

  /** The columns on shared responsibility of the CSA's questionnaire, version 4. */
  static final ControlBook CAIQ_SSRM =
      new ControlBook(
          "CSA CAIQ shared responsibility",
          "The columns are those of the CAIQ, version 4, on shared responsibility, a row for each"
              + " control. Its questions and their answers are not part of the data and left out."
              + ONLY_MAPPED,
          List.of(
              Column.of("CCM Control ID", 14),
              Column.of("CCM Control Title", 30),
              new Column(
                  "SSRM Control Ownership",
                  22,
                  words(
                      "CSP-owned",
                      Tone.PROVIDER,
                      "CSC-owned",
                      Tone.CUSTOMER,
                      "3rd-party outsourced",
                      Tone.OTHERS,
                      "Shared CSP and CSC",
                      Tone.SHARED,
                      "Shared CSP and 3rd-party",
                      Tone.OTHERS)),
              Column.of("CSP Implementation Description", 44),
              Column.of("CSC Responsibilities", 40)),
          ControlBooks::caiq);

  /** Who manages a requirement, as PCI DSS version 4 asks for it (12.8.5 and 12.9.2). */
  static final ControlBook PCI_DSS =
      new ControlBook(
          "PCI DSS responsibility",
          "PCI DSS asks which requirements the provider manages, which the entity, and which both"
              + " (12.8.5 and 12.9.2). The entity is the customer."
              + ONLY_MAPPED,
          List.of(
              Column.of("Requirement", 14),
              Column.of("Subject", 32),
              new Column(
                  "Responsibility",
                  16,
                  words("Provider", Tone.PROVIDER, "Entity", Tone.CUSTOMER, "Shared", Tone.SHARED)),
              Column.of("Managed by the provider", 44),
              Column.of("Managed by the entity", 44)),
          ControlBooks::pci);

  private ControlBooks() {}

  private static Map<String, Tone> words(Object... pairs) {
    Map<String, Tone> words = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      words.put((String) pairs[i], (Tone) pairs[i + 1]);
    }
    words.put(NOT_MAPPED, Tone.NOBODY);
    return words;
  }

  private static List<String> fedramp(ControlShare share) {
    String label = share.control().label();
    if (!share.isMapped()) {
      return List.of(label, NOT_MAPPED, ControlBook.NOTHING_SAID);
    }
    if (share.isWithoutCustomer()) {
      return List.of(label, "Yes", "");
    }
    if (share.isCustomersAlone()) {
      String whose = "Cannot be inherited: only tasks of the customer serve it.";
      return List.of(label, "No", ControlBook.told(whose, share.customer()));
    }
    return List.of(
        label,
        "Partial",
        ControlBook.all(
            share,
            ControlBook.told("Inherited from the CSP:", share.provider()),
            ControlBook.told("Inherited through the CSP from a third party:", share.others()),
            ControlBook.told("Customer responsibility:", share.customer())));
  }

  private static List<String> caiq(ControlShare share) {
    return List.of(
        share.control().label(),
        share.control().title(),
        ownership(share),
        ControlBook.all(
            share,
            Terms.list(share.provider()),
            ControlBook.told("Outsourced to a third party:", share.others())),
        Terms.list(share.customer()));
  }

  /** With a part of the customer the CAIQ has one name, whoever has the other part. */
  private static String ownership(ControlShare share) {
    if (!share.isMapped()) {
      return NOT_MAPPED;
    }
    if (share.isCustomersAlone()) {
      return "CSC-owned";
    }
    if (!share.isWithoutCustomer()) {
      return "Shared CSP and CSC";
    }
    if (share.others().isEmpty()) {
      return "CSP-owned";
    }
    return share.provider().isEmpty() ? "3rd-party outsourced" : "Shared CSP and 3rd-party";
  }

  private static List<String> pci(ControlShare share) {
    String responsibility =
        share.isWithoutCustomer() ? "Provider" : share.isCustomersAlone() ? "Entity" : "Shared";
    return List.of(
        share.control().label(),
        share.control().title(),
        share.isMapped() ? responsibility : NOT_MAPPED,
        ControlBook.all(
            share,
            Terms.list(share.provider()),
            ControlBook.told("Through a third party:", share.others())),
        Terms.list(share.customer()));
  }
}
