package dev.dossier.disclose;

import dev.dossier.derive.AssessmentResult;
import dev.dossier.model.Assessment;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import java.util.List;

/** A customer's assessment of its own duties, with its score. */
public final class DisclosedAssessment {

  private final Assessment assessment;
  private final String customer;
  private final List<ServiceId> services;
  private final AssessmentResult result;
  private final SharingLabel label;
  private final DisclosedControl control;

  DisclosedAssessment(
      Assessment assessment,
      String customer,
      List<ServiceId> services,
      AssessmentResult result,
      SharingLabel label,
      DisclosedControl control) {
    this.assessment = assessment;
    this.customer = customer;
    this.services = List.copyOf(services);
    this.result = result;
    this.label = label;
    this.control = control;
  }

  /** The assessment. */
  public Assessment assessment() {
    return assessment;
  }

  /** The name of the customer. */
  public String customer() {
    return customer;
  }

  /** The services that it covers. */
  public List<ServiceId> services() {
    return services;
  }

  /** What follows from the answers. */
  public AssessmentResult result() {
    return result;
  }

  /** The label of every document about it: the stricter of the organisation's and its own. */
  public SharingLabel label() {
    return label;
  }

  /** Who answers for it: as it states itself, else the organisation's default. */
  public DisclosedControl control() {
    return control;
  }
}
